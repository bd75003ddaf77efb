using System.Globalization;
using System.Text.RegularExpressions;

namespace DentalSynth.Cli.Settings;

/// <summary>Parsers of setting values, independent of the culture.</summary>
internal static partial class Values
{
    public static string Text(string text) => text;

    /// <summary>Parses a 32-bit integer, with or without thousands separators.</summary>
    /// <exception cref="FormatException">The text is not an integer in range.</exception>
    public static int WholeNumber(string text) =>
        LongNumber(text) is >= int.MinValue and <= int.MaxValue and var value
            ? (int)value
            : throw new FormatException($"must be a whole number, not '{text}'");

    /// <summary>Parses a 64-bit integer, with or without thousands separators.</summary>
    /// <exception cref="FormatException">The text is not an integer in range.</exception>
    public static long LongNumber(string text) =>
        Number().IsMatch(text) && long.TryParse(text, Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"must be a whole number, not '{text}'");

    /// <summary>Parses a share such as 0.6; <c>GenerationOptions</c> checks the range.</summary>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public static double Rate(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"must be a number from 0 to 1, not '{text}'");

    /// <summary>Parses a date: yyyy-MM-dd.</summary>
    /// <exception cref="FormatException">The text is invalid.</exception>
    public static DateOnly Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new FormatException($"must be a date such as 2023-01-01, not '{text}'");

    /// <summary>Parses a TCP port.</summary>
    /// <exception cref="FormatException">The text is invalid.</exception>
    public static int Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 65_536
            ? value
            : throw new FormatException($"must be a port from 1 to 65535, not '{text}'");

    /// <summary>Parses a number of threads.</summary>
    /// <exception cref="FormatException">The text is not an integer from 1 to 256.</exception>
    public static int Threads(string text) =>
        WholeNumber(text) is > 0 and <= MaxThreads and var value
            ? value
            : throw new FormatException($"must be from 1 to {MaxThreads}, not '{text}'");

    private const int MaxThreads = 256;

    private const NumberStyles Integer = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;

    // Any other comma may be a decimal comma.
    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}(,\d{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
