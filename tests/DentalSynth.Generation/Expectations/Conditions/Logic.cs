using System.Globalization;
using System.Text.RegularExpressions;

namespace DentalSynth.Generation.Expectations.Conditions;

/// <summary>SQL's three-valued logic and comparisons.</summary>
internal static class Logic
{
    public static object? And(object? left, Func<object?> right) =>
        left is false ? false
        : right() is var other && other is false ? false
        : left is null || other is null ? null
        : true;

    public static object? Or(object? left, Func<object?> right) =>
        left is true ? true
        : right() is var other && other is true ? true
        : left is null || other is null ? null
        : false;

    public static object? Not(object? value) => value is bool known ? !known : null;

    public static object? AreEqual(object? left, object? right) => Compare(left, "=", right);

    public static object? Compare(object? left, string sign, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        var order = Order(left, right);
        return sign switch
        {
            "=" => order == 0,
            "<>" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    public static object? Add(object? left, int sign, object? right) =>
        (left, right) switch
        {
            (double first, double second) => first + (sign * second),
            (DateTime day, double days) => day.AddDays(sign * days),
            _ => null,
        };

    public static Regex Pattern(string like) =>
        new($"^{Regex.Escape(like).Replace("%", ".*", StringComparison.Ordinal)}$", RegexOptions.Singleline);

    private static int Order(object left, object right) =>
        (left, right) switch
        {
            (double first, double second) => first.CompareTo(second),
            (DateTime first, DateTime second) => first.CompareTo(second),
            (string first, string second) => string.CompareOrdinal(first, second),
            (bool first, bool second) => first.CompareTo(second),
            _ => string.CompareOrdinal(Text(left), Text(right)),
        };

    // A number or flag beside a text or another kind: as dbt writes them into SQL.
    private static string Text(object value) =>
        value switch
        {
            bool flag => flag ? "1" : "0",
            double number => number.ToString(CultureInfo.InvariantCulture),
            _ => $"{value}",
        };
}
