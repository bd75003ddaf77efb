namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Nearly half of reminders get a confirmation within hours.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and stg_opendental__histappointment.</remarks>
/// <param name="rate">Share of reminders answered.</param>
/// <param name="mostMinutes">Minutes until the answer at the most.</param>
public sealed class ConfirmationRule(double rate, int mostMinutes)
{
    /// <summary>Returns the minutes from the reminder to the answer, or null without one.</summary>
    public int? MinutesLater(RandomSource random) => random.Chance(rate) ? random.Between(1, mostMinutes) : null;
}
