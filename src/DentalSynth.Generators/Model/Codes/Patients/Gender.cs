namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>A patient's gender (patient.Gender).</summary>
/// <remarks>Read by stg_opendental__patient and dim_patient.</remarks>
public enum Gender
{
    /// <summary>Male.</summary>
    Male = 0,

    /// <summary>Female.</summary>
    Female = 1,
}
