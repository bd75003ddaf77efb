namespace DentalSynth.Harness.Contract.Checks;

/// <summary>The result of a check.</summary>
/// <param name="Holds">Whether the check holds.</param>
/// <param name="Summary">The found and expected values.</param>
/// <param name="Offenders">Up to 5 offending rows.</param>
public sealed record CheckFinding(bool Holds, string Summary, IReadOnlyList<string> Offenders)
{
    /// <summary>The number of offending rows shown.</summary>
    public const int ShownOffenders = 5;

    /// <summary>Returns the result of a check that finds offending rows.</summary>
    public static CheckFinding Of(IReadOnlyCollection<string> offenders) => Of(offenders, offenders.Count);

    /// <summary>Returns the result of a check that finds offending rows and shows some of them.</summary>
    public static CheckFinding Of(IEnumerable<string> offenders, long count) =>
        new(
            count == 0,
            $"{count:N0} {(count == 1 ? "row" : "rows")} (expected 0)",
            [.. offenders.Take(ShownOffenders)]
        );
}
