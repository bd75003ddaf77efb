using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting;

/// <summary>The rules of supporting records, each with its numbers.</summary>
internal sealed class RecordRules(PracticeProfile profile, Practice practice)
{
    public MessageModeRule MessageMode { get; } = new(profile.MessageMode.TextRate);

    public BrokenAppointmentCallRule BrokenAppointmentCall { get; } = new(profile.BrokenAppointmentCall.Rate);

    public AftercareCallRule AftercareCall { get; } = new(profile.AftercareCall.Rate);

    public RecallReminderRule RecallReminder { get; } =
        new(
            profile.RecallReminder.MessageRate,
            profile.RecallReminder.CallRate,
            profile.RecallReminder.MessageDays,
            profile.RecallReminder.CallDays
        );

    public BalanceReminderRule BalanceReminder { get; } =
        new(
            profile.BalanceReminder.WorthMessage,
            profile.BalanceReminder.WorthCall,
            profile.BalanceReminder.DaysToMessage,
            profile.BalanceReminder.DaysToCall
        );

    public BadDebtRule BadDebt { get; } = FinancialRules.LastSteps(profile);

    public ClaimFollowUpRule ClaimFollowUp { get; } =
        new(profile.ClaimFollowUp.OverdueDays, profile.ClaimFollowUp.LeastAmount);

    public PlanFollowUpRule PlanFollowUp { get; } = new(profile.PlanFollowUp.DaysLater, profile.PlanFollowUp.Rate);

    public TaskTimingRule TaskTiming { get; } = new(profile.TaskTiming.OpenRate, profile.TaskTiming.MostDays);

    public TaskNoteRule TaskNote { get; } = new(profile.TaskNote.Rate);

    public TaskWatchRule TaskWatch { get; } = new(profile.TaskWatch.Rate, profile.TaskWatch.UnreadRate);

    public TaskPriorityRule TaskPriority { get; } = new(profile.TaskPriority.Large);

    public RadiographRule Radiograph { get; } = new();

    public PaperFormRule PaperForm { get; } = new(profile.PaperForm.Rate);

    public ConsentRule Consent { get; } = new();

    public InsuranceCardRule InsuranceCard { get; } = new(profile.InsuranceCard.Rate);

    public ReferralSourceRule ReferralSource { get; } = new(profile.ReferralSource.Rate, practice.Referrals);

    public SpecialtyRule Specialty { get; } =
        new(
            profile.Specialty.Rate,
            profile.Specialty.OrthodonticRate,
            profile.Specialty.OrthodonticFrom,
            profile.Specialty.OrthodonticTo
        );

    public ReferralCourseRule ReferralCourse { get; } = new(profile.ReferralCourse.DeclineRate);
}
