namespace DentalSynth.Generators.Scheduling;

/// <summary>About 1 appointment in 9 is broken. Most broken appointments are rebooked within weeks, and all of those to
/// seat a finished lab case are.</summary>
/// <remarks>Read by the dbt models fact_appointment and mart_appointment_summary.</remarks>
/// <param name="missRate">Share of appointments that are broken.</param>
/// <param name="rebookRate">Share of broken appointments that are rebooked.</param>
/// <param name="soonFactor">How often an appointment for the same or the next day is broken, relative to the
/// average.</param>
/// <param name="longFactor">How often an appointment booked further ahead is broken, relative to the average.</param>
/// <param name="unreliableRate">Share of patients who break more appointments than others.</param>
/// <param name="unreliableFactor">How many times as often they do; at least 1.</param>
/// <param name="leastDaysLater">Fewest days from a broken appointment to the new one.</param>
/// <param name="mostDaysLater">Most days from a broken appointment to the new one.</param>
public sealed class AttendanceRule(
    double missRate,
    double rebookRate,
    double soonFactor,
    double longFactor,
    double unreliableRate,
    double unreliableFactor,
    int leastDaysLater,
    int mostDaysLater
)
{
    private const int SoonDays = 1; // "today or tomorrow" is what the published odds compare with

    // The overall share of broken appointments does not depend on the share of unreliable patients.
    private readonly double reliableMissRate = missRate / (1 + (unreliableRate * (unreliableFactor - 1)));

    /// <summary>Returns whether a patient breaks more appointments than others.</summary>
    public bool IsUnreliable(RandomSource random) => random.Chance(unreliableRate);

    /// <summary>Returns whether the patient keeps the appointment.</summary>
    /// <param name="daysBooked">Days from booking to the appointment.</param>
    /// <param name="isUnreliable">Whether the patient breaks more appointments than others.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public bool IsKept(int daysBooked, bool isUnreliable, RandomSource random)
    {
        var rate = reliableMissRate * (isUnreliable ? unreliableFactor : 1);
        rate *= daysBooked <= SoonDays ? soonFactor : longFactor;
        return !random.Chance(Math.Min(rate, 1));
    }

    /// <summary>Returns the day requested for the new appointment, or null when the patient does not rebook.</summary>
    /// <param name="missed">The day of the broken appointment.</param>
    /// <param name="isFitting">Whether a finished lab case is waiting to be seated.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public DateOnly? RebookedFor(DateOnly missed, bool isFitting, RandomSource random) =>
        random.Chance(rebookRate) || isFitting ? missed.AddDays(random.Between(leastDaysLater, mostDaysLater)) : null;
}
