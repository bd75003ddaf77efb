namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>What a patient is to the subscriber (patplan.Relationship, claim.PatRelat).</summary>
/// <remarks>Read by stg_opendental__claim, which accepts 0, 1, 2, 4 and 8.</remarks>
public enum Relationship
{
    /// <summary>The subscriber.</summary>
    Self = 0,

    /// <summary>Wife or husband.</summary>
    Spouse = 1,

    /// <summary>Daughter or son.</summary>
    Child = 2,

    /// <summary>Another dependent.</summary>
    Dependent = 8,
}
