using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Whoever lets a check-up pass gets a message weeks after it was due, and a call some months later.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and int_recall_management.</remarks>
/// <param name="messageRate">Share of overdue check-ups with a message.</param>
/// <param name="callRate">Share of overdue check-ups with a call.</param>
public sealed class RecallReminderRule(double messageRate, double callRate)
{
    private const int MessageDays = 30;
    private const int CallDays = 120;

    /// <summary>Returns the day of the message, or null without one.</summary>
    public DateOnly? MessageOn(DateOnly due, RandomSource random) =>
        random.Chance(messageRate) ? due.AddDays(MessageDays) : null;

    /// <summary>Returns the day of the call, or null without one.</summary>
    public DateOnly? CallOn(DateOnly due, RandomSource random) =>
        random.Chance(callRate) ? BusinessDays.OnOrAfter(due.AddDays(CallDays)) : null;
}
