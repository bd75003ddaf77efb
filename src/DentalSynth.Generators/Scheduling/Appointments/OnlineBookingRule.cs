namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Some new patients book their first appointment online.</summary>
/// <remarks>Read by the dbt model int_opendental_system_logs.</remarks>
/// <param name="rate">Share of first appointments, same-day appointments excluded.</param>
public sealed class OnlineBookingRule(double rate)
{
    /// <summary>Returns whether the appointment is booked online.</summary>
    public bool IsOnline(bool isFirst, bool isOnTheDay, RandomSource random) =>
        isFirst && !isOnTheDay && random.Chance(rate);
}
