namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>What a document is (document.DocCategory): DefNums of category 18.</summary>
/// <remarks>Read by stg_opendental__document, which relates it to stg_opendental__definition.</remarks>
public static class DocumentCategory
{
    /// <summary>A form that the patient filled in.</summary>
    public const long Form = 130;

    /// <summary>A radiograph.</summary>
    public const long Radiograph = 131;

    /// <summary>A letter.</summary>
    public const long Letter = 133;

    /// <summary>A slip to or from a laboratory.</summary>
    public const long LabSlip = 134;

    /// <summary>A treatment plan that was signed.</summary>
    public const long TreatmentPlan = 136;

    /// <summary>An insurance card, a claim or an EOB.</summary>
    public const long InsuranceDocument = 137;
}
