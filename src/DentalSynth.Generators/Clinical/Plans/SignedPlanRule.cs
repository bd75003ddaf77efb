namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>A patient who accepts expensive treatment signs the treatment plan.</summary>
/// <remarks>Read by the dbt model stg_opendental__document.</remarks>
/// <param name="costly">The smallest fee that needs a signature.</param>
public sealed class SignedPlanRule(Money costly)
{
    /// <summary>Returns whether an accepted treatment plan is signed.</summary>
    public bool IsSigned(Money fee) => fee >= costly;
}
