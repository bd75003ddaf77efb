namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>What a form is for (sheet.SheetType, sheetdef.SheetType).</summary>
/// <remarks>OpenDental's meanings. Read by stg_opendental__sheet and stg_opendental__sheetdef.</remarks>
public enum SheetType
{
    /// <summary>Consent to treatment.</summary>
    Consent = 6,

    /// <summary>Who the patient is.</summary>
    PatientForm = 9,

    /// <summary>Conditions, medicines and allergies.</summary>
    MedicalHistory = 11,
}
