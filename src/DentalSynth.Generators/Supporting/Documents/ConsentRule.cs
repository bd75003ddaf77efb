using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Nobody is operated on without having signed for it.</summary>
/// <remarks>Read by the dbt model stg_opendental__sheet.</remarks>
public sealed class ConsentRule
{
    /// <summary>Returns whether the patient signs before a visit of some kind.</summary>
    public bool IsSigned(VisitKind kind) => kind == VisitKind.Surgery;
}
