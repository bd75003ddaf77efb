namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>Whether a patient still has a condition (disease.ProbStatus).</summary>
/// <remarks>Read by stg_opendental__disease, which takes 1 as true and all else as false.</remarks>
public enum ProblemStatus
{
    /// <summary>Has it.</summary>
    Active = 0,

    /// <summary>Had it.</summary>
    Resolved = 1,
}
