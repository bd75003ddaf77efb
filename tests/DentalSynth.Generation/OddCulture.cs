using System.Globalization;

namespace DentalSynth.Generation;

/// <summary>A culture that writes numbers and dates as no table wants them.</summary>
/// <remarks>Cultures by name, such as Turkish, are not there where globalization is invariant, as it is here.</remarks>
internal static class OddCulture
{
    public static CultureInfo Instance { get; } = Make();

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
        culture.DateTimeFormat.LongTimePattern = "H.mm.ss";
        return culture;
    }
}
