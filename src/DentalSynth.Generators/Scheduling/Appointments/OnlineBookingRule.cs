using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Some new patients choose the time of their first visit on the web.</summary>
/// <remarks>Read by the dbt model int_opendental_system_logs.</remarks>
/// <param name="rate">Share of first visits, but for those on the day.</param>
public sealed class OnlineBookingRule(double rate)
{
    /// <summary>Returns whether the visit is booked on the web.</summary>
    public bool IsOnline(bool isFirst, bool isOnTheDay, RandomSource random) =>
        isFirst && !isOnTheDay && random.Chance(rate);
}
