using DentalSynth.Generators.Model.Codes.Records;

namespace DentalSynth.Generators.Foundation.Forms;

/// <summary>A field of a form.</summary>
/// <param name="SheetFieldDefNum">Its key.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The name of its value; empty for a fixed text.</param>
/// <param name="Text">The fixed text; empty for a field that is filled in.</param>
/// <param name="TabOrder">Tab order of fields that patients fill in; 0 for the others.</param>
internal sealed record PatientFormField(
    long SheetFieldDefNum,
    SheetFieldType Type,
    string Name,
    string Text,
    int TabOrder
)
{
    /// <summary>Gets the distance from the left edge, in hundredths of an inch.</summary>
    public required int X { get; init; }

    /// <summary>Gets the distance from the top.</summary>
    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }
}
