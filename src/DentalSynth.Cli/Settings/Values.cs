using System.Globalization;
using System.Text.RegularExpressions;

namespace DentalSynth.Cli.Settings;

/// <summary>How the text of a setting is read: the same in every culture.</summary>
internal static partial class Values
{
    /// <summary>Returns the text as it is.</summary>
    public static string Text(string text) => text;

    /// <summary>Reads a whole number, with or without thousands separators.</summary>
    /// <exception cref="FormatException">It is none, or too large.</exception>
    public static int WholeNumber(string text) =>
        LongNumber(text) is >= int.MinValue and <= int.MaxValue and var value
            ? (int)value
            : throw new FormatException($"must be a whole number, not '{text}'");

    /// <summary>Reads a whole number of any size that 64 bits hold, with or without thousands separators.</summary>
    /// <exception cref="FormatException">It is none, or too large.</exception>
    public static long LongNumber(string text) =>
        Number().IsMatch(text) && long.TryParse(text, Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"must be a whole number, not '{text}'");

    /// <summary>Reads a share such as 0.6; the range is the options' to check.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    public static double Rate(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"must be a number from 0 to 1, not '{text}'");

    /// <summary>Reads a date as year, month and day.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new FormatException($"must be a date such as 2023-01-01, not '{text}'");

    /// <summary>Reads a TCP port.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 65_536
            ? value
            : throw new FormatException($"must be a port from 1 to 65535, not '{text}'");

    /// <summary>Reads how many workers there shall be.</summary>
    /// <exception cref="FormatException">It is no whole number, below 1, or more than any machine can use.</exception>
    public static int Workers(string text) =>
        WholeNumber(text) is > 0 and <= MostWorkers and var value
            ? value
            : throw new FormatException($"must be from 1 to {MostWorkers}, not '{text}'");

    private const int MostWorkers = 256;

    private const NumberStyles Integer = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;

    // A comma that is not between thousands is somebody's decimal comma.
    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}(,\d{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
