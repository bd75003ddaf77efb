namespace DentalSynth.Harness.Contract.Checks;

/// <summary>What a check found.</summary>
/// <param name="Holds">Whether that is what was expected.</param>
/// <param name="Summary">What was found, and what was expected, in a few words.</param>
/// <param name="Offenders">Up to five rows that should not be.</param>
public sealed record CheckFinding(bool Holds, string Summary, IReadOnlyList<string> Offenders)
{
    /// <summary>How many offending rows are shown.</summary>
    public const int ShownOffenders = 5;

    /// <summary>Returns the finding of a check that looks for rows that should not be.</summary>
    public static CheckFinding Of(IReadOnlyCollection<string> offenders) => Of(offenders, offenders.Count);

    /// <summary>Returns the finding of a check that looks for rows that should not be, and shows only some.</summary>
    public static CheckFinding Of(IEnumerable<string> offenders, long count) =>
        new(
            count == 0,
            $"{count:N0} {(count == 1 ? "row" : "rows")} (expected 0)",
            [.. offenders.Take(ShownOffenders)]
        );
}
