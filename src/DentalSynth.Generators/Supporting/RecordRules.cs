using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Supporting.Communications;
using DentalSynth.Generators.Supporting.Documents;
using DentalSynth.Generators.Supporting.Referrals;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generators.Supporting;

/// <summary>The rules of what is written down beside visits and money, each with its numbers.</summary>
internal sealed class RecordRules(PracticeProfile profile, Practice practice)
{
    public MessageModeRule MessageMode { get; } = new(profile.Rate("MessageMode.TextRate"));

    public MissedVisitCallRule MissedVisitCall { get; } = new(profile.Rate("MissedVisitCall.Rate"));

    public AftercareCallRule AftercareCall { get; } = new(profile.Rate("AftercareCall.Rate"));

    public RecallReminderRule RecallReminder { get; } =
        new(profile.Rate("RecallReminder.MessageRate"), profile.Rate("RecallReminder.CallRate"));

    public BalanceReminderRule BalanceReminder { get; } =
        new(profile.Dollars("BalanceReminder.WorthMessage"), profile.Dollars("BalanceReminder.WorthCall"));

    public UncollectableRule Uncollectable { get; } = FinancialRules.LastSteps(profile);

    public ClaimFollowUpRule ClaimFollowUp { get; } =
        new(profile.Whole("ClaimFollowUp.Patience"), profile.Dollars("ClaimFollowUp.WorthIt"));

    public PlanFollowUpRule PlanFollowUp { get; } =
        new(profile.Whole("PlanFollowUp.DaysLater"), profile.Rate("PlanFollowUp.Rate"));

    public TaskTimingRule TaskTiming { get; } = new(profile.Rate("TaskTiming.LeftRate"));

    public TaskNoteRule TaskNote { get; } = new(profile.Rate("TaskNote.Rate"));

    public TaskWatchRule TaskWatch { get; } = new(profile.Rate("TaskWatch.Rate"), profile.Rate("TaskWatch.UnreadRate"));

    public TaskPriorityRule TaskPriority { get; } = new(profile.Dollars("TaskPriority.Large"));

    public RadiographRule Radiograph { get; } = new();

    public PaperFormRule PaperForm { get; } = new(profile.Rate("PaperForm.Rate"));

    public ConsentRule Consent { get; } = new();

    public InsuranceCardRule InsuranceCard { get; } = new(profile.Rate("InsuranceCard.Rate"));

    public ReferralSourceRule ReferralSource { get; } = new(profile.Rate("ReferralSource.Rate"), practice.Referrals);

    public SpecialtyRule Specialty { get; } = new(profile.Rate("Specialty.Rate"), profile.Rate("Specialty.BracesRate"));

    public ReferralCourseRule ReferralCourse { get; } = new(profile.Rate("ReferralCourse.DeclineRate"));
}
