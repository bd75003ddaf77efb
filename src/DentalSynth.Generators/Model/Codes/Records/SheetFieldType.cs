namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>What a field of a form is (sheetfield.FieldType, sheetfielddef.FieldType).</summary>
/// <remarks>OpenDental's meanings. Read by stg_opendental__sheetfield and stg_opendental__sheetfielddef.</remarks>
public enum SheetFieldType
{
    /// <summary>Filled in by the program.</summary>
    OutputText = 0,

    /// <summary>Filled in by the patient.</summary>
    InputField = 1,

    /// <summary>The same on every form.</summary>
    StaticText = 2,

    /// <summary>A signature.</summary>
    SigBox = 8,
}
