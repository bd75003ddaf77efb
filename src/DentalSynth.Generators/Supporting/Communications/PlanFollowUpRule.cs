namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Unaccepted treatment gets a follow-up call some weeks later.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and fact_communication.</remarks>
/// <param name="daysLater">Days from the diagnosis to the follow-up.</param>
/// <param name="rate">Share of such plans with a follow-up.</param>
public sealed class PlanFollowUpRule(int daysLater, double rate)
{
    /// <summary>Returns the day of the follow-up, or null without one.</summary>
    public DateOnly? FollowUpOn(DateOnly planned, RandomSource random) =>
        random.Chance(rate) ? BusinessDays.OnOrAfter(planned.AddDays(daysLater)) : null;
}
