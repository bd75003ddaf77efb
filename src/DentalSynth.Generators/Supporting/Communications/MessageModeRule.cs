namespace DentalSynth.Generators.Supporting.Communications;

/// <summary>Most patients prefer text messages; the others prefer e-mail.</summary>
/// <remarks>Read by the dbt models int_patient_communications_base and int_communication_metrics.</remarks>
/// <param name="textRate">Share of patients who prefer texts.</param>
public sealed class MessageModeRule(double textRate)
{
    /// <summary>Returns whether the patient prefers texts.</summary>
    public bool WantsTexts(RandomSource random) => random.Chance(textRate);
}
