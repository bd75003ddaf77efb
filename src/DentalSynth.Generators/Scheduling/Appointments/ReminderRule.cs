using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>A visit that was booked long ago is reminded of two days before.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and int_automated_communications_simple.</remarks>
/// <param name="leastDaysBooked">Days between booking and visit from which on people forget.</param>
/// <param name="daysBefore">Days before the visit on which the reminder goes out.</param>
/// <param name="rate">Share of such visits whose patient wants reminders.</param>
public sealed class ReminderRule(int leastDaysBooked, int daysBefore, double rate)
{
    /// <summary>Returns the day of the reminder, or null without one.</summary>
    public DateOnly? SentOn(DateOnly bookedOn, DateOnly visit, RandomSource random) =>
        visit.DayNumber - bookedOn.DayNumber >= leastDaysBooked && random.Chance(rate)
            ? visit.AddDays(-daysBefore)
            : null;
}
