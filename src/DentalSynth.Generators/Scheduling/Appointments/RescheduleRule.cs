namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Some patients call ahead and reschedule their appointment for a later day.</summary>
/// <remarks>Read by the dbt model stg_opendental__histappointment.</remarks>
/// <param name="rate">Share of appointments rescheduled, of those booked at least 2 days ahead.</param>
/// <param name="mostDays">Days to the new appointment at the most.</param>
public sealed class RescheduleRule(double rate, int mostDays)
{
    /// <summary>Returns the day of the call, between booking and appointment, or null when the patient does not reschedule.</summary>
    public DateOnly? RescheduledOn(DateOnly bookedOn, DateOnly visit, RandomSource random)
    {
        var between = visit.DayNumber - bookedOn.DayNumber - 1;
        if (between < 1 || !random.Chance(rate))
        {
            return null;
        }

        var day = BusinessDays.OnOrAfter(bookedOn.AddDays(random.Between(1, between)));
        return day < visit ? day : null;
    }

    /// <summary>Returns the new day requested.</summary>
    public DateOnly Wanted(DateOnly visit, RandomSource random) => visit.AddDays(random.Between(1, mostDays));
}
