namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>What is measured around a tooth (periomeasure.SequenceType), as OpenDental numbers it.</summary>
/// <remarks>Read by the dbt model stg_opendental__periomeasure.</remarks>
public enum PerioSequenceType
{
    /// <summary>Mobility of the tooth.</summary>
    Mobility = 0,

    /// <summary>Probing depth, in millimeters.</summary>
    Probing = 4,

    /// <summary>Whether it bled: 1 blood, 2 pus, 4 plaque, 8 tartar, added up.</summary>
    Bleeding = 6,
}
