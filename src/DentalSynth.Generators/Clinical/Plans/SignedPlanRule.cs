using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>Whoever accepts costly work signs the plan.</summary>
/// <remarks>Read by the dbt model stg_opendental__document.</remarks>
/// <param name="costly">The fee from which on a signature is wanted.</param>
public sealed class SignedPlanRule(Money costly)
{
    /// <summary>Returns whether a plan accepted on one day is signed.</summary>
    public bool IsSigned(Money fee) => fee >= costly;
}
