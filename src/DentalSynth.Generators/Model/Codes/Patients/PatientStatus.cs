namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>Whether somebody is a patient (patient.PatStatus).</summary>
/// <remarks>Read by int_patient_profile, int_ar_analysis, mart_patient_retention and mart_new_patient; dbt swaps the
/// labels of 4 and 5.</remarks>
public enum PatientStatus
{
    /// <summary>An active patient.</summary>
    Patient = 0,
}
