using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Rules.Records;
using DentalSynth.Generators.Rules.Referrals;

namespace DentalSynth.Generators.Phases.Supporting;

/// <summary>The rules of what is written down beside visits and money, each with its numbers.</summary>
internal sealed class RecordRules(Practice practice)
{
    public ProcedureNoteRule ProcedureNote { get; } = new(rate: 0.68);

    public MessageModeRule MessageMode { get; } = new(textRate: 0.60);

    public ReminderRule Reminder { get; } = new(leastDaysBooked: 3, daysBefore: 2, rate: 0.20);

    public ConfirmationRule Confirmation { get; } = new(rate: 0.45);

    public MissedVisitCallRule MissedVisitCall { get; } = new(rate: 0.70);

    public AftercareCallRule AftercareCall { get; } = new(rate: 0.60);

    public RecallReminderRule RecallReminder { get; } = new(messageRate: 0.42, callRate: 0.20);

    public BalanceReminderRule BalanceReminder { get; } =
        new(worthMessage: Money.FromDollars(20), worthCall: Money.FromDollars(70));

    public ClaimFollowUpRule ClaimFollowUp { get; } = new(patience: 37, worthIt: Money.FromDollars(95));

    public PlanFollowUpRule PlanFollowUp { get; } = new(daysLater: 45, rate: 0.70);

    public TaskTimingRule TaskTiming { get; } = new(leftRate: 0.05);

    public TaskPriorityRule TaskPriority { get; } = new(large: Money.FromDollars(500));

    public RadiographRule Radiograph { get; } = new();

    public PaperFormRule PaperForm { get; } = new(rate: 0.29);

    public InsuranceCardRule InsuranceCard { get; } = new(rate: 0.48);

    public SignedPlanRule SignedPlan { get; } = new(costly: Money.FromDollars(600));

    public LabSlipRule LabSlip { get; } = new();

    public ReferralSourceRule ReferralSource { get; } = new(rate: 0.175, practice.Referrals);

    public SpecialtyRule Specialty { get; } = new(rate: 0.80, bracesRate: 0.15);

    public ReferralCourseRule ReferralCourse { get; } = new(declineRate: 0.20);
}
