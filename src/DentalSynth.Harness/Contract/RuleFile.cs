namespace DentalSynth.Harness.Contract;

/// <summary>Files that decide something, as paths in the checkout.</summary>
internal static class RuleFile
{
    public const string Age = Root + "Rules/Households/AgeRule.cs";
    public const string AppointmentHistory = Root + "Phases/Clinical/VisitHistory.cs";
    public const string AppointmentTimes = Root + "Phases/Clinical/AppointmentRows.cs";
    public const string AppointmentTypes = Root + "Phases/Clinical/AppointmentTypeRows.cs";
    public const string AppointmentViews = Root + "Phases/Office/AppointmentViewRows.cs";
    public const string Attendance = Root + "Rules/Scheduling/AttendanceRule.cs";
    public const string Balance = Root + "Households/TreatmentLedger.cs";
    public const string Benefit = Root + "Rules/Insurance/BenefitRule.cs";
    public const string CheckUp = Root + "Rules/Clinical/CheckUpRule.cs";
    public const string Checks = Root + "Phases/Financial/CheckBook.cs";
    public const string ClaimOutcome = Root + "Rules/Insurance/ClaimOutcomeRule.cs";
    public const string ClaimTiming = Root + "Rules/Insurance/ClaimTimingRule.cs";
    public const string Claims = Root + "Phases/Financial/ClaimDesk.cs";
    public const string Confirmation = Root + "Rules/Records/ConfirmationRule.cs";
    public const string Contacts = Root + "Phases/Supporting/ContactRows.cs";
    public const string DayBook = Root + "Scheduling/DayBook.cs";
    public const string Definitions = Root + "Phases/Foundation/DefinitionRows.cs";
    public const string Discount = Root + "Rules/Ledger/DiscountRule.cs";
    public const string Documents = Root + "Phases/Supporting/DocumentRows.cs";
    public const string Employees = Root + "Phases/Office/EmployeeRows.cs";
    public const string EntryLog = Root + "Phases/Clinical/EntryLogRows.cs";
    public const string Fee = Root + "Rules/Clinical/FeeRule.cs";
    public const string Fees = Root + "Phases/Foundation/FeeRows.cs";
    public const string FirstVisit = Root + "Rules/Scheduling/FirstVisitRule.cs";
    public const string Generator = Root + "PracticeGenerator.cs";
    public const string Holidays = Root + "Phases/Clinical/HolidayRows.cs";
    public const string HouseholdSize = Root + "Rules/Households/HouseholdSizeRule.cs";
    public const string Insured = Root + "Rules/Insurance/InsuredRule.cs";
    public const string MissedVisitCall = Root + "Rules/Records/MissedVisitCallRule.cs";
    public const string Overtime = Root + "Rules/Office/OvertimeRule.cs";
    public const string PatientBalance = Root + "Households/AgedBalance.cs";
    public const string Patients = Root + "Phases/Patients/PatientsPhase.cs";
    public const string PaymentHabit = Root + "Rules/Ledger/PaymentHabitRule.cs";
    public const string PaymentType = Root + "Rules/Ledger/PaymentTypeRule.cs";
    public const string Payments = Root + "Phases/Financial/PatientDesk.cs";
    public const string PlanChoice = Root + "Rules/Insurance/PlanChoiceRule.cs";
    public const string Prepayment = Root + "Rules/Ledger/PrepaymentRule.cs";
    public const string Recall = Root + "Rules/Scheduling/RecallRule.cs";
    public const string RecallReminder = Root + "Rules/Records/RecallReminderRule.cs";
    public const string RecallRows = Root + "Phases/Clinical/RecallRows.cs";
    public const string RecallTriggers = Root + "Phases/Clinical/RecallTriggerRows.cs";
    public const string RecallTypes = Root + "Phases/Clinical/RecallTypeRows.cs";
    public const string ReferralCourse = Root + "Rules/Referrals/ReferralCourseRule.cs";
    public const string ReferralSources = Root + "Phases/Supporting/ReferralRows.cs";
    public const string Referrals = Root + "Phases/Supporting/RefAttachRows.cs";
    public const string Reminder = Root + "Rules/Records/ReminderRule.cs";
    public const string Schedule = Root + "Phases/Clinical/ScheduleRows.cs";
    public const string Season = Root + "Rules/Scheduling/SeasonRule.cs";
    public const string TaskHistory = Root + "Phases/Supporting/Tasks/TaskHistoryRows.cs";
    public const string TaskLists = Root + "Phases/Office/TaskListRows.cs";
    public const string TaskNote = Root + "Rules/Records/TaskNoteRule.cs";
    public const string TaskWatch = Root + "Rules/Records/TaskWatchRule.cs";
    public const string Tasks = Root + "Phases/Supporting/Tasks/TaskRows.cs";
    public const string Timeline = Root + "Scheduling/Timeline.cs";
    public const string UserGroups = Root + "Phases/Office/UserGroupRows.cs";
    public const string UserPreferences = Root + "Phases/Office/UserPreferenceRows.cs";
    public const string Users = Root + "Phases/Foundation/UserRows.cs";
    public const string Waiver = Root + "Rules/Ledger/WaiverRule.cs";

    private const string Root = "src/DentalSynth.Generators/";
}
