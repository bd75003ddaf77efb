using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial;

/// <summary>The rules of claims, payments and adjustments, each with its numbers.</summary>
internal sealed class FinancialRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
{
    public BenefitRule Benefit { get; } = new();

    public ClaimTimingRule ClaimTiming { get; } =
        new(
            profile.ClaimTiming.LongestDelay,
            tempo.DaysBetweenChecks,
            options.StartDate,
            profile.Claim.AnsweredOnTheDay
        );

    public bool HasClaimForEachProcedure { get; } = profile.Claim.OneForEachProcedure;

    public bool HasCheckForNothing { get; } = profile.Check.ForNothingToo;

    public bool HasPaymentForEachProcedure { get; } = profile.Payment.OneForEachProcedure;

    public ClaimOutcomeRule ClaimOutcome { get; } =
        new(profile.ClaimOutcome.ShortRate, profile.ClaimOutcome.DeniedFirstRate, profile.ClaimOutcome.DeniedRate);

    public PreauthorizationRule Preauthorization { get; } = new(profile.Preauthorization.Rate);

    public WaiverRule Waiver { get; } = new();

    public DiscountRule Discount { get; } =
        new(
            profile.Discount.SeniorRate,
            profile.Discount.FamilyRate,
            profile.Discount.NewPatientRate,
            profile.Discount.OtherRate
        );

    public CashDiscountRule CashDiscount { get; } = new(profile.CashDiscount.Rate);

    public PaymentHabitRule PaymentHabit { get; } =
        new(profile.PaymentHabit.LateRate, profile.PaymentHabit.NeverRate, profile.PaymentHabit.PartsRate);

    public PaymentTypeRule PaymentType { get; } =
        new(
            profile.PaymentType.Large,
            profile.PaymentType.SmallWeights,
            profile.PaymentType.LargeWeights,
            profile.PaymentType.FinancedRate
        );

    public PrepaymentRule Prepayment { get; } = new(profile.Prepayment.Rate);

    public PaymentPlanRule PaymentPlan { get; } = new(profile.PaymentPlan.Least);

    public UncollectableRule Uncollectable { get; } = LastSteps(profile);

    public StatementRule Statement { get; } =
        new(profile.Statement.Least, profile.Statement.Most, profile.Statement.EmailRate);

    public DoubleChargeRule DoubleCharge { get; } = new(profile.DoubleCharge.Rate);

    /// <summary>Returns when and how the practice gives up a balance; contacts follow the same steps.</summary>
    public static UncollectableRule LastSteps(PracticeProfile profile) =>
        new(
            profile.Uncollectable.DaysToNotice,
            profile.Uncollectable.DaysAfterNotice,
            profile.Uncollectable.Small,
            profile.Uncollectable.WriteOffRate
        );
}
