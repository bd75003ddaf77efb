namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>A patient's position in the family (patient.Position).</summary>
/// <remarks>OpenDental's meanings. int_patient_profile has other labels and mart_patient_retention leaves 1
/// out.</remarks>
public enum PatientPosition
{
    /// <summary>Not married.</summary>
    Unmarried = 0,

    /// <summary>Married.</summary>
    Married = 1,

    /// <summary>A child.</summary>
    Child = 2,
}
