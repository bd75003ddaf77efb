using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Patients who have not made up their minds about planned work are asked again some weeks later.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and fact_communication.</remarks>
/// <param name="daysLater">Days after the diagnosis.</param>
/// <param name="rate">Share of such plans that somebody follows up.</param>
public sealed class PlanFollowUpRule(int daysLater, double rate)
{
    /// <summary>Returns the day of the follow-up, or null without one.</summary>
    public DateOnly? FollowUpOn(DateOnly planned, RandomSource random) =>
        random.Chance(rate) ? BusinessDays.OnOrAfter(planned.AddDays(daysLater)) : null;
}
