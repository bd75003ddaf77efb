namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Patients get a reminder 2 days before an appointment, unless they booked it only days ago.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and int_automated_communications_simple.</remarks>
/// <param name="leastDaysBooked">Fewest days from booking to appointment for which a reminder is sent.</param>
/// <param name="daysBefore">Days before the appointment on which the reminder is sent.</param>
/// <param name="rate">Share of those appointments for which the patient wants a reminder.</param>
public sealed class ReminderRule(int leastDaysBooked, int daysBefore, double rate)
{
    /// <summary>Returns the day of the reminder, or null without one.</summary>
    public DateOnly? SentOn(DateOnly bookedOn, DateOnly visit, RandomSource random) =>
        visit.DayNumber - bookedOn.DayNumber >= leastDaysBooked && random.Chance(rate)
            ? visit.AddDays(-daysBefore)
            : null;
}
