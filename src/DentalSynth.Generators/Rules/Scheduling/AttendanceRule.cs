using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Rules.Scheduling;

/// <summary>About one visit in nine is broken or cancelled; most of those are booked again within weeks.</summary>
/// <param name="missRate">Share of visits that the patient misses or cancels.</param>
/// <param name="rebookRate">Share of those that are booked again.</param>
public sealed class AttendanceRule(double missRate, double rebookRate)
{
    /// <summary>Returns whether the patient comes.</summary>
    public bool IsKept(RandomSource random) => !random.Chance(missRate);

    /// <summary>Returns the day wanted for another try, or null when the patient lets it be.</summary>
    public DateOnly? NextTry(DateOnly missed, RandomSource random) =>
        random.Chance(rebookRate) ? missed.AddDays(random.Between(4, 28)) : null;
}
