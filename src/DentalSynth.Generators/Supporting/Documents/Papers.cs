using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Documents;

/// <summary>The papers and images that the practice files, in its own words.</summary>
internal static class Papers
{
    public static Paper MedicalHistory { get; } = Scan(DocumentCategory.Form, StaffRole.FrontDesk, "Medical history");

    public static Paper InsuranceCard { get; } =
        Scan(DocumentCategory.InsuranceDocument, StaffRole.FrontDesk, "Insurance card");

    public static Paper SignedPlan { get; } =
        Scan(DocumentCategory.TreatmentPlan, StaffRole.FrontDesk, "Treatment plan, signed");

    public static Paper LabSlip { get; } = Scan(DocumentCategory.LabSlip, StaffRole.Clinical, "Slip to the laboratory");

    public static Paper ReferralLetter { get; } =
        Scan(DocumentCategory.Letter, StaffRole.Clinical, "Letter to the specialist");

    public static Paper SpecialistReport { get; } =
        Scan(DocumentCategory.Letter, StaffRole.Clinical, "Report of the specialist");

    /// <summary>Returns an x-ray.</summary>
    public static Paper Radiograph(string description) =>
        new(DocumentCategory.Radiograph, DocumentImageType.Radiograph, StaffRole.Clinical, description, ".jpg");

    private static Paper Scan(long category, StaffRole by, string description) =>
        new(category, DocumentImageType.Document, by, description, ".pdf");
}
