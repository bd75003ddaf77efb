namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Most broken appointments are followed by a call: the same day if the patient rebooks, otherwise the next
/// day.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and fact_communication.</remarks>
/// <param name="rate">Share of broken appointments with a call.</param>
public sealed class BrokenAppointmentCallRule(double rate)
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
