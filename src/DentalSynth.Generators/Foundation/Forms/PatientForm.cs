using DentalSynth.Generators.Model.Codes.Records;

namespace DentalSynth.Generators.Foundation.Forms;

/// <summary>A form that patients fill in.</summary>
/// <remarks>Its key is the DefNum of the category in which it is filed as an image: stg_opendental__sheet joins it to
/// definitions.</remarks>
/// <param name="SheetDefNum">Its key.</param>
/// <param name="Type">What it is for.</param>
/// <param name="Description">What it is called.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record PatientForm(
    long SheetDefNum,
    SheetType Type,
    string Description,
    IReadOnlyList<PatientFormField> Fields
)
{
    /// <summary>The letters on it, in points.</summary>
    public const int FontSize = 9;

    /// <summary>The font of the letters.</summary>
    public const string FontName = "Arial";

    /// <summary>Its width, in hundredths of an inch.</summary>
    public const int Width = 850;

    /// <summary>Its height, in hundredths of an inch.</summary>
    public const int Height = 1100;
}
