using System.Globalization;

namespace DentalSynth.Generators.Settings;

/// <summary>What settings.csv says of a setting.</summary>
/// <param name="Name">The rule or subject and what of it, "Acceptance.CostlyRate".</param>
/// <param name="Unit">What its value counts or says.</param>
/// <param name="Default">Its value in profile demo.</param>
/// <param name="Least">The least value; of a list, of each part; of a text, of its length.</param>
/// <param name="Most">The greatest value.</param>
/// <param name="Source">Where the default comes from.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Measured">Where it shows in the data; blank where it does not.</param>
public sealed record SettingDefinition(
    string Name,
    SettingUnit Unit,
    string Default,
    double Least,
    double Most,
    string Source,
    string Meaning,
    string Measured
)
{
    private const double MostRows = 20; // of a list

    /// <summary>Gets the range in words, "from 0 to 1".</summary>
    internal string Range => string.Create(CultureInfo.InvariantCulture, $"from {Least:#,0.##} to {Most:#,0.##}");

    /// <summary>Gets the unit and the range in words, "share from 0 to 1".</summary>
    internal string Allowed =>
        Unit switch
        {
            SettingUnit.Switch => "on or off",
            SettingUnit.Table => "a table",
            SettingUnit.BasisPoints => $"basis points {Range}",
            _ => $"{Unit.ToString().ToLowerInvariant()} {Range}",
        };

    private bool IsWhole => Unit is >= SettingUnit.Count and <= SettingUnit.Dollars or SettingUnit.Counts;

    private int Parts => Default.Split(' ').Length;

    /// <summary>Returns what a value must be, null when it is that.</summary>
    internal string? Problem(string value) =>
        Unit switch
        {
            SettingUnit.Table => value.Length > 0 ? null : "must name a table",
            SettingUnit.Switch => value is "on" or "off" ? null : "must be on or off",
            SettingUnit.Text => IsInRange(value.Length) ? null : $"must have {Least} to {Most} characters",
            SettingUnit.Weights => ProblemOfWeights(value.Split(' ')),
            SettingUnit.Counts => value.Split(' ') is { Length: <= (int)MostRows } parts && parts.All(IsGood)
                ? null
                : $"must be whole numbers {Range} with a blank between, at most {MostRows} of them",
            _ => IsGood(value) ? null : $"must be a {(IsWhole ? "whole number" : "number")} {Range}",
        };

    /// <summary>Returns what an amount must be, null when it is that.</summary>
    internal bool IsInRange(double value) => value >= Least && value <= Most;

    /// <summary>Returns a value as a number: a switch is 1 or 0, what is no number null.</summary>
    internal double? Number(string value) =>
        Unit switch
        {
            SettingUnit.Switch => value == "on" ? 1 : 0,
            SettingUnit.Weights or SettingUnit.Counts or SettingUnit.Text or SettingUnit.Table => null,
            _ => Parse(value),
        };

    /// <summary>Returns whether a value is another one than the default: 0.80 and 0.8 are the same.</summary>
    internal bool IsOther(string value) =>
        value != Default && (Number(value) is not { } number || number != Number(Default));

    /// <summary>Returns a number with a point before its decimals; NaN when it is none.</summary>
    internal static double Parse(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : double.NaN;

    private bool IsGood(string text) =>
        IsInRange(Parse(text)) && (!IsWhole || !text.Contains('.', StringComparison.Ordinal));

    private string? ProblemOfWeights(string[] parts) =>
        parts.Length == Parts && parts.All(IsGood) && parts.Sum(Parse) > 0
            ? null
            : $"must be {Parts} numbers {Range} with a blank between, not all of them 0";
}
