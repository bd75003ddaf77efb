using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Financial;

/// <summary>The rules of claims, payments and adjustments, each with its numbers.</summary>
internal sealed class FinancialRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
{
    public BenefitRule Benefit { get; } = new();

    public ClaimTimingRule ClaimTiming { get; } =
        new(
            profile.ClaimTiming.LongestDelay,
            profile.ClaimTiming.StuckRate,
            profile.ClaimTiming.LongestStuck,
            tempo.DaysBetweenChecks,
            options.StartDate,
            profile.Claim.IsRealTime
        );

    public bool HasClaimForEachProcedure { get; } = profile.Claim.OneForEachProcedure;

    public bool HasCheckForNothing { get; } = profile.Check.ForDeniedClaims;

    public bool HasPaymentForEachProcedure { get; } = profile.Payment.OneForEachProcedure;

    public ClaimOutcomeRule ClaimOutcome { get; } =
        new(
            profile.ClaimOutcome.ShortRate,
            profile.ClaimOutcome.DeniedFirstRate,
            profile.ClaimOutcome.DeniedRate,
            profile.ClaimOutcome.AppealRate,
            profile.ClaimOutcome.LeastPart,
            profile.ClaimOutcome.MostPart
        );

    public PreauthorizationRule Preauthorization { get; } =
        new(profile.Preauthorization.Rate, profile.Preauthorization.Costly);

    public PatientPortionRule PatientPortion { get; } = new(profile.PatientPortion.IsLimited);

    public DiscountRule Discount { get; } =
        new(
            profile.Discount.SeniorRate,
            profile.Discount.FamilyRate,
            profile.Discount.NewPatientRate,
            profile.Discount.OtherRate,
            profile.Discount.SeniorPart,
            profile.Discount.FamilyPart,
            profile.Discount.NewPatientPart,
            profile.Discount.StaffPart,
            profile.Discount.LargeFamily
        );

    public CashDiscountRule CashDiscount { get; } = new(profile.CashDiscount.Rate, profile.CashDiscount.Part);

    public PaymentHabitRule PaymentHabit { get; } =
        new(
            profile.PaymentHabit.LateRate,
            profile.PaymentHabit.NeverRate,
            profile.PaymentHabit.InstallmentRate,
            profile.PaymentHabit.SlowFamilyRate,
            profile.PaymentHabit.SlowFamilyFactor,
            profile.PaymentHabit.Large,
            profile.PaymentHabit.LeastDaysLate,
            profile.PaymentHabit.MostDaysLate,
            profile.PaymentHabit.InsuredOnTheDayRate
        );

    public PaymentTypeRule PaymentType { get; } =
        new(
            profile.PaymentType.Large,
            profile.PaymentType.SmallWeights,
            profile.PaymentType.LargeWeights,
            profile.PaymentType.FinancedRate,
            profile.PaymentType.FinancedWeights
        );

    public PrepaymentRule Prepayment { get; } =
        new(
            profile.Prepayment.Rate,
            profile.Prepayment.Costly,
            profile.Prepayment.LeastPart,
            profile.Prepayment.MostPart
        );

    public PaymentPlanRule PaymentPlan { get; } = new(profile.PaymentPlan.Least);

    public BadDebtRule BadDebt { get; } = LastSteps(profile);

    public StatementRule Statement { get; } =
        new(
            profile.Statement.Least,
            profile.Statement.Most,
            profile.Statement.EmailRate,
            profile.Statement.DaysToReminder,
            profile.Statement.DaysToWarning
        );

    public DoubleChargeRule DoubleCharge { get; } = new(profile.DoubleCharge.Rate);

    /// <summary>Returns when a balance goes to bad debt or collections; contacts follow the same steps.</summary>
    public static BadDebtRule LastSteps(PracticeProfile profile) =>
        new(
            profile.BadDebt.DaysToNotice,
            profile.BadDebt.DaysAfterNotice,
            profile.BadDebt.Small,
            profile.BadDebt.WriteOffRate
        );
}
