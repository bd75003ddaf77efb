namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>How a patient wants to be reached (patient.PreferConfirmMethod, PreferContactMethod,
/// PreferRecallMethod).</summary>
/// <remarks>OpenDental's meanings; stg_opendental__patient and dim_patient have other labels. 0, 2, 4 and 8 are
/// accepted in all three columns.</remarks>
public enum ContactMethod
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>A call to the mobile phone.</summary>
    MobilePhone = 4,

    /// <summary>A text message.</summary>
    TextMessage = 8,
}
