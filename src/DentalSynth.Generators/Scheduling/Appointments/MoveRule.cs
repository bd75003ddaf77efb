using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Some patients call before their visit and move it to a later day.</summary>
/// <remarks>Read by the dbt model stg_opendental__histappointment.</remarks>
/// <param name="rate">Share of visits moved, of those booked two days ahead or more.</param>
public sealed class MoveRule(double rate)
{
    private const int LongestDays = 14;

    /// <summary>Returns the day of the call, after booking and before the visit; null when nothing is moved.</summary>
    public DateOnly? MovedOn(DateOnly bookedOn, DateOnly visit, RandomSource random)
    {
        var between = visit.DayNumber - bookedOn.DayNumber - 1;
        if (between < 1 || !random.Chance(rate))
        {
            return null;
        }

        var day = BusinessDays.OnOrAfter(bookedOn.AddDays(random.Between(1, between)));
        return day < visit ? day : null;
    }

    /// <summary>Returns the day wanted instead.</summary>
    public DateOnly Wanted(DateOnly visit, RandomSource random) => visit.AddDays(random.Between(1, LongestDays));
}
