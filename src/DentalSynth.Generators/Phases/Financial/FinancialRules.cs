using DentalSynth.Generators.Rules.Insurance;
using DentalSynth.Generators.Rules.Ledger;
using DentalSynth.Generators.Volumes;

namespace DentalSynth.Generators.Phases.Financial;

/// <summary>The rules of claims, payments and adjustments, each with its numbers.</summary>
internal sealed class FinancialRules(GenerationOptions options, Tempo tempo)
{
    public BenefitRule Benefit { get; } = new();

    public ClaimTimingRule ClaimTiming { get; } = new(longestDelay: 14, tempo.DaysBetweenChecks, options.StartDate);

    public ClaimOutcomeRule ClaimOutcome { get; } = new(shortRate: 0.24, deniedFirstRate: 0.04, deniedRate: 0.02);

    public PreauthorizationRule Preauthorization { get; } = new(rate: 0.7);

    public WaiverRule Waiver { get; } = new();

    public DiscountRule Discount { get; } =
        new(seniorRate: 0.13, familyRate: 0.04, newPatientRate: 0.055, otherRate: 0.020);

    public CashDiscountRule CashDiscount { get; } = new(rate: 0.5);

    public PaymentHabitRule PaymentHabit { get; } = new(lateRate: 0.10, neverRate: 0.03, partsRate: 0.50);

    public PaymentTypeRule PaymentType { get; } = new();

    public PrepaymentRule Prepayment { get; } = new(rate: 0.45);

    public DoubleChargeRule DoubleCharge { get; } = new(rate: 0.006);
}
