using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>About one visit in nine is broken or cancelled; most of those are booked again within weeks, all of those on which
/// a laboratory's work waits to be fitted.</summary>
/// <remarks>Read by the dbt models fact_appointment and mart_appointment_summary.</remarks>
/// <param name="missRate">Share of visits that the patient misses or cancels.</param>
/// <param name="rebookRate">Share of those that are booked again.</param>
/// <param name="soonFactor">How often a visit booked for the day or the next is missed, against the average.</param>
/// <param name="longFactor">How often a visit booked further ahead is missed, against the average.</param>
/// <param name="unreliableRate">Share of patients who miss more visits than others.</param>
/// <param name="unreliableFactor">How much more often they do; at least 1.</param>
public sealed class AttendanceRule(
    double missRate,
    double rebookRate,
    double soonFactor,
    double longFactor,
    double unreliableRate,
    double unreliableFactor
)
{
    private const int SoonDays = 1;

    // The share missed of all visits stays what it is, whoever misses them.
    private readonly double reliableMissRate = missRate / (1 + (unreliableRate * (unreliableFactor - 1)));

    /// <summary>Returns whether a patient is one of those who miss more visits.</summary>
    public bool IsUnreliable(RandomSource random) => random.Chance(unreliableRate);

    /// <summary>Returns whether the patient comes.</summary>
    /// <param name="daysBooked">Days from booking to the visit.</param>
    /// <param name="isUnreliable">Whether the patient misses more visits than others.</param>
    /// <param name="random">The decision's source.</param>
    public bool IsKept(int daysBooked, bool isUnreliable, RandomSource random)
    {
        var rate = reliableMissRate * (isUnreliable ? unreliableFactor : 1);
        rate *= daysBooked <= SoonDays ? soonFactor : longFactor;
        return !random.Chance(Math.Min(rate, 1));
    }

    /// <summary>Returns the day wanted for another try, or null when the patient lets it be.</summary>
    /// <param name="missed">The day missed.</param>
    /// <param name="isFitting">Whether finished work waits for the patient.</param>
    /// <param name="random">The decision's source.</param>
    public DateOnly? NextTry(DateOnly missed, bool isFitting, RandomSource random) =>
        random.Chance(rebookRate) || isFitting ? missed.AddDays(random.Between(4, 28)) : null;
}
