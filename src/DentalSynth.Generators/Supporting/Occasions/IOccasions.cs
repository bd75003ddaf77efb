namespace DentalSynth.Generators.Supporting.Occasions;

/// <summary>What makes somebody at the practice write something down.</summary>
/// <remarks>An occasion on a day looks at nothing that happened after it, so that a later as-of date leaves its rows as
/// they were.</remarks>
internal interface IOccasions
{
    /// <summary>Enters everything that follows from a patient's story.</summary>
    void Open(PatientRecords records);
}
