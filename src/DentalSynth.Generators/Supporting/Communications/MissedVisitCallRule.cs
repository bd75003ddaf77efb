using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Whoever misses a visit is called: those who book again on the day itself, the others on the next.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and fact_communication.</remarks>
/// <param name="rate">Share of missed visits that are called about.</param>
public sealed class MissedVisitCallRule(double rate)
{
    /// <summary>Returns the day of the call, or null without one.</summary>
    public DateOnly? CalledOn(DateOnly missed, bool isRebooked, RandomSource random)
    {
        if (!random.Chance(rate))
        {
            return null;
        }

        return isRebooked ? missed : BusinessDays.OnOrAfter(missed.AddDays(1));
    }
}
