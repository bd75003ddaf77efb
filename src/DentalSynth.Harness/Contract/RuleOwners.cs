namespace DentalSynth.Harness.Contract;

/// <summary>Which file decides what is in a raw table: where to look when something about it does not hold.</summary>
internal static class RuleOwners
{
    private const int Shown = 2;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["adjustment"] = RuleFile.Discount,
        ["allergy"] = RuleFile.MedicalHistory,
        ["allergydef"] = RuleFile.ChartLists,
        ["appointment"] = RuleFile.AppointmentTimes,
        ["claim"] = RuleFile.Claims,
        ["claimpayment"] = RuleFile.Checks,
        ["claimproc"] = RuleFile.Benefit,
        ["clinic"] = RuleFile.Clinics,
        ["commlog"] = RuleFile.Contacts,
        ["definition"] = RuleFile.Definitions,
        ["disease"] = RuleFile.MedicalHistory,
        ["diseasedef"] = RuleFile.ChartLists,
        ["document"] = RuleFile.Documents,
        ["fee"] = RuleFile.Fees,
        ["labcase"] = RuleFile.LabCases,
        ["laboratory"] = RuleFile.ChartLists,
        ["medication"] = RuleFile.ChartLists,
        ["operatory"] = RuleFile.Clinics,
        ["patient"] = RuleFile.Patients,
        ["patplan"] = RuleFile.PlanChoice,
        ["payment"] = RuleFile.PaymentType,
        ["paysplit"] = RuleFile.Payments,
        ["perioexam"] = RuleFile.PerioCharting,
        ["periomeasure"] = RuleFile.PocketDepth,
        ["pharmacy"] = RuleFile.ChartLists,
        ["pharmclinic"] = RuleFile.ChartLists,
        ["procedurelog"] = RuleFile.Fee,
        ["provider"] = RuleFile.Providers,
        ["recall"] = RuleFile.Recall,
        ["refattach"] = RuleFile.Referrals,
        ["rxdef"] = RuleFile.ChartLists,
        ["rxnorm"] = RuleFile.ChartLists,
        ["rxpat"] = RuleFile.Prescription,
        ["sheet"] = RuleFile.Forms,
        ["sheetdef"] = RuleFile.FormLists,
        ["sheetfield"] = RuleFile.FormFields,
        ["sheetfielddef"] = RuleFile.FormLists,
        ["task"] = RuleFile.Tasks,
        ["toothinitial"] = RuleFile.MissingTeeth,
    };

    /// <summary>Returns the files that decide what is in some tables: the first few, in the tables' order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> tables) =>
        [.. tables.Select(table => Files.GetValueOrDefault(table, RuleFile.Generator)).Distinct().Take(Shown)];
}
