using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>Every patient signs a consent form before surgery.</summary>
/// <remarks>Read by the dbt model stg_opendental__sheet.</remarks>
public sealed class ConsentRule
{
    /// <summary>Returns whether a kind of visit needs a consent form.</summary>
    public bool IsSigned(AppointmentKind kind) => kind == AppointmentKind.Surgery;
}
