using System.Globalization;

namespace DentalSynth.Generators.Validation;

/// <summary>What breaks a check.</summary>
/// <param name="Subject">The row, as table and key; or what was counted.</param>
/// <param name="Problem">The values that don't go together.</param>
public sealed record Offender(string Subject, string Problem)
{
    internal Offender(IRow row, FormattableString problem)
        : this($"{row.Table.Name} {row.Key}", problem.ToString(CultureInfo.InvariantCulture)) { }

    /// <inheritdoc/>
    public override string ToString() => $"{Subject}: {Problem}";
}
