using DentalSynth.Generators.Randomness;

namespace DentalSynth.Generators.Rules.Scheduling;

/// <summary>About one visit in nine is broken or cancelled; most of those are booked again within weeks, all of those on which
/// a laboratory's work waits to be fitted.</summary>
/// <param name="missRate">Share of visits that the patient misses or cancels.</param>
/// <param name="rebookRate">Share of those that are booked again.</param>
public sealed class AttendanceRule(double missRate, double rebookRate)
{
    /// <summary>Returns whether the patient comes.</summary>
    public bool IsKept(RandomSource random) => !random.Chance(missRate);

    /// <summary>Returns the day wanted for another try, or null when the patient lets it be.</summary>
    /// <param name="missed">The day missed.</param>
    /// <param name="isFitting">Whether finished work waits for the patient.</param>
    /// <param name="random">The decision's source.</param>
    public DateOnly? NextTry(DateOnly missed, bool isFitting, RandomSource random) =>
        random.Chance(rebookRate) || isFitting ? missed.AddDays(random.Between(4, 28)) : null;
}
