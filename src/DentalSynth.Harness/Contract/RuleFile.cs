namespace DentalSynth.Harness.Contract;

/// <summary>Files that decide something, as paths in the checkout.</summary>
internal static class RuleFile
{
    public const string Age = Root + "Rules/Households/AgeRule.cs";
    public const string AppointmentTimes = Root + "Phases/Clinical/AppointmentRows.cs";
    public const string Attendance = Root + "Rules/Scheduling/AttendanceRule.cs";
    public const string Balance = Root + "Households/TreatmentLedger.cs";
    public const string Benefit = Root + "Rules/Insurance/BenefitRule.cs";
    public const string ChartLists = Root + "Phases/Clinical/Charts/Catalogue/ChartCatalogue.cs";
    public const string CheckUp = Root + "Rules/Clinical/CheckUpRule.cs";
    public const string Checks = Root + "Phases/Financial/CheckBook.cs";
    public const string ClaimOutcome = Root + "Rules/Insurance/ClaimOutcomeRule.cs";
    public const string ClaimTiming = Root + "Rules/Insurance/ClaimTimingRule.cs";
    public const string Claims = Root + "Phases/Financial/ClaimDesk.cs";
    public const string Clinics = Root + "Practices/LocationBuilder.cs";
    public const string Contacts = Root + "Phases/Supporting/ContactRows.cs";
    public const string DayBook = Root + "Scheduling/DayBook.cs";
    public const string Definitions = Root + "Phases/Foundation/DefinitionRows.cs";
    public const string Discount = Root + "Rules/Ledger/DiscountRule.cs";
    public const string Documents = Root + "Phases/Supporting/DocumentRows.cs";
    public const string Fee = Root + "Rules/Clinical/FeeRule.cs";
    public const string Fees = Root + "Phases/Foundation/FeeRows.cs";
    public const string FirstVisit = Root + "Rules/Scheduling/FirstVisitRule.cs";
    public const string FormFields = Root + "Phases/Supporting/Forms/SheetFieldRows.cs";
    public const string FormLists = Root + "Phases/Office/SheetDefRows.cs";
    public const string Forms = Root + "Phases/Supporting/Forms/PatientForms.cs";
    public const string Generator = Root + "PracticeGenerator.cs";
    public const string HouseholdSize = Root + "Rules/Households/HouseholdSizeRule.cs";
    public const string Insured = Root + "Rules/Insurance/InsuredRule.cs";
    public const string LabCases = Root + "Rules/Charts/LabTimingRule.cs";
    public const string Loyalty = Root + "Rules/Scheduling/LoyaltyRule.cs";
    public const string MedicalHistory = Root + "Rules/Charts/MedicalHistoryRule.cs";
    public const string MissingTeeth = Root + "Rules/Clinical/MissingTeethRule.cs";
    public const string PatientBalance = Root + "Households/AgedBalance.cs";
    public const string Patients = Root + "Phases/Patients/PatientsPhase.cs";
    public const string PaymentHabit = Root + "Rules/Ledger/PaymentHabitRule.cs";
    public const string PaymentType = Root + "Rules/Ledger/PaymentTypeRule.cs";
    public const string Payments = Root + "Phases/Financial/PatientDesk.cs";
    public const string PerioCharting = Root + "Rules/Charts/PerioChartingRule.cs";
    public const string PlanChoice = Root + "Rules/Insurance/PlanChoiceRule.cs";
    public const string PocketDepth = Root + "Rules/Charts/PocketDepthRule.cs";
    public const string Prepayment = Root + "Rules/Ledger/PrepaymentRule.cs";
    public const string Prescription = Root + "Rules/Charts/PrescriptionRule.cs";
    public const string Providers = Root + "Practices/StaffBuilder.cs";
    public const string Recall = Root + "Rules/Scheduling/RecallRule.cs";
    public const string Referrals = Root + "Phases/Supporting/RefAttachRows.cs";
    public const string Schedule = Root + "Phases/Clinical/ScheduleRows.cs";
    public const string Season = Root + "Rules/Scheduling/SeasonRule.cs";
    public const string Tasks = Root + "Phases/Supporting/Tasks/TaskRows.cs";
    public const string Timeline = Root + "Scheduling/Timeline.cs";
    public const string Waiver = Root + "Rules/Ledger/WaiverRule.cs";

    private const string Root = "src/DentalSynth.Generators/";
}
