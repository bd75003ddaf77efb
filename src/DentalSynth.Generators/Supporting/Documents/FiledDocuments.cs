using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>The practice's documents and their descriptions.</summary>
internal static class FiledDocuments
{
    public static FiledDocument MedicalHistory { get; } =
        Scan(DocumentCategory.Form, StaffRole.FrontDesk, "Medical history");

    public static FiledDocument InsuranceCard { get; } =
        Scan(DocumentCategory.InsuranceDocument, StaffRole.FrontDesk, "Insurance card");

    public static FiledDocument SignedPlan { get; } =
        Scan(DocumentCategory.TreatmentPlan, StaffRole.FrontDesk, "Treatment plan, signed");

    public static FiledDocument LabSlip { get; } =
        Scan(DocumentCategory.LabSlip, StaffRole.Clinical, "Slip to the laboratory");

    public static FiledDocument ReferralLetter { get; } =
        Scan(DocumentCategory.Letter, StaffRole.Clinical, "Letter to the specialist");

    public static FiledDocument SpecialistReport { get; } =
        Scan(DocumentCategory.Letter, StaffRole.Clinical, "Report of the specialist");

    public static FiledDocument Radiograph(string description) =>
        new(DocumentCategory.Radiograph, DocumentImageType.Radiograph, StaffRole.Clinical, description, ".jpg");

    private static FiledDocument Scan(long category, StaffRole by, string description) =>
        new(category, DocumentImageType.Document, by, description, ".pdf");
}
