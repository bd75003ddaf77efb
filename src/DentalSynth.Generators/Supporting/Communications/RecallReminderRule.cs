namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Patients with an overdue recall get a message within weeks, and a call some months later.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and int_recall_management.</remarks>
/// <param name="messageRate">Share of overdue check-ups with a message.</param>
/// <param name="callRate">Share of overdue check-ups with a call.</param>
/// <param name="messageDays">Days after the due date until the message.</param>
/// <param name="callDays">Days until the call.</param>
public sealed class RecallReminderRule(double messageRate, double callRate, int messageDays, int callDays)
{
    /// <summary>Returns the day of the message, or null without one.</summary>
    public DateOnly? MessageOn(DateOnly due, RandomSource random) =>
        random.Chance(messageRate) ? due.AddDays(messageDays) : null;

    /// <summary>Returns the day of the call, or null without one.</summary>
    public DateOnly? CallOn(DateOnly due, RandomSource random) =>
        random.Chance(callRate) ? BusinessDays.OnOrAfter(due.AddDays(callDays)) : null;
}
