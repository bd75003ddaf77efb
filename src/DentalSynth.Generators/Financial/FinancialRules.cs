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
            profile.Whole("ClaimTiming.LongestDelay"),
            tempo.DaysBetweenChecks,
            options.StartDate,
            profile.IsOn("Claim.AnsweredOnTheDay")
        );

    public bool HasClaimForEachProcedure { get; } = profile.IsOn("Claim.OneForEachProcedure");

    public bool HasCheckForNothing { get; } = profile.IsOn("Check.ForNothingToo");

    public bool HasPaymentForEachProcedure { get; } = profile.IsOn("Payment.OneForEachProcedure");

    public ClaimOutcomeRule ClaimOutcome { get; } =
        new(
            profile.Rate("ClaimOutcome.ShortRate"),
            profile.Rate("ClaimOutcome.DeniedFirstRate"),
            profile.Rate("ClaimOutcome.DeniedRate")
        );

    public PreauthorizationRule Preauthorization { get; } = new(profile.Rate("Preauthorization.Rate"));

    public WaiverRule Waiver { get; } = new();

    public DiscountRule Discount { get; } =
        new(
            profile.Rate("Discount.SeniorRate"),
            profile.Rate("Discount.FamilyRate"),
            profile.Rate("Discount.NewPatientRate"),
            profile.Rate("Discount.OtherRate")
        );

    public CashDiscountRule CashDiscount { get; } = new(profile.Rate("CashDiscount.Rate"));

    public PaymentHabitRule PaymentHabit { get; } =
        new(
            profile.Rate("PaymentHabit.LateRate"),
            profile.Rate("PaymentHabit.NeverRate"),
            profile.Rate("PaymentHabit.PartsRate")
        );

    public PaymentTypeRule PaymentType { get; } =
        new(
            profile.Dollars("PaymentType.Large"),
            profile.Numbers("PaymentType.SmallWeights"),
            profile.Numbers("PaymentType.LargeWeights"),
            profile.Rate("PaymentType.FinancedRate")
        );

    public PrepaymentRule Prepayment { get; } = new(profile.Rate("Prepayment.Rate"));

    public PaymentPlanRule PaymentPlan { get; } = new(profile.Dollars("PaymentPlan.Least"));

    public UncollectableRule Uncollectable { get; } = LastSteps(profile);

    public StatementRule Statement { get; } =
        new(profile.Dollars("Statement.Least"), profile.Whole("Statement.Most"), profile.Rate("Statement.EmailRate"));

    public DoubleChargeRule DoubleCharge { get; } = new(profile.Rate("DoubleCharge.Rate"));

    /// <summary>Returns when and how the practice gives up a balance; contacts follow the same steps.</summary>
    public static UncollectableRule LastSteps(PracticeProfile profile) =>
        new(
            profile.Whole("Uncollectable.DaysToNotice"),
            profile.Whole("Uncollectable.DaysAfterNotice"),
            profile.Dollars("Uncollectable.Small"),
            profile.Rate("Uncollectable.WriteOffRate")
        );
}
