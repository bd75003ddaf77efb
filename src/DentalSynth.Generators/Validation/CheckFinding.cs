namespace DentalSynth.Generators.Validation;

/// <summary>What a check found.</summary>
/// <param name="Check">The check.</param>
/// <param name="Count">How many offenders there are; 0 where it holds.</param>
/// <param name="First">The first of them, up to <see cref="MostShown"/>.</param>
public sealed record CheckFinding(PracticeCheck Check, long Count, IReadOnlyList<Offender> First)
{
    /// <summary>The most offenders that are kept to be shown.</summary>
    public const int MostShown = 5;

    internal static CheckFinding Of(PracticeCheck check, CheckedPractice practice)
    {
        var count = 0L;
        var first = new List<Offender>();
        foreach (var offender in check.Offenders(practice))
        {
            count++;
            if (first.Count < MostShown)
            {
                first.Add(offender);
            }
        }

        return new(check, count, first);
    }
}
