namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>Whether somebody is a patient (patient.PatStatus).</summary>
/// <remarks>Read by int_patient_profile, int_ar_analysis, mart_patient_retention and mart_new_patient; dbt swaps the
/// labels of 4 and 5.</remarks>
public enum PatientStatus
{
    /// <summary>An active patient.</summary>
    Patient = 0,

    /// <summary>Pays for others, is not treated.</summary>
    NonPatient = 1,

    /// <summary>Has left.</summary>
    Inactive = 2,

    /// <summary>Left long ago.</summary>
    Archived = 3,

    /// <summary>Entered by mistake.</summary>
    Deleted = 4,

    /// <summary>Has died.</summary>
    Deceased = 5,
}
