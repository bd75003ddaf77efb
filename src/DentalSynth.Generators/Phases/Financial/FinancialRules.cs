using DentalSynth.Generators.Rules.Insurance;
using DentalSynth.Generators.Rules.Ledger;
using DentalSynth.Generators.Volumes;

namespace DentalSynth.Generators.Phases.Financial;

/// <summary>The rules of claims, payments and adjustments, each with its numbers.</summary>
internal sealed class FinancialRules(GenerationOptions options, Tempo tempo)
{
    public BenefitRule Benefit { get; } = new();

    public ClaimTimingRule ClaimTiming { get; } = new(longestDelay: 14, tempo.DaysBetweenChecks, options.StartDate);

    public ClaimOutcomeRule ClaimOutcome { get; } = new(shortRate: 0.34, deniedFirstRate: 0.04, deniedRate: 0.02);

    public PreauthorizationRule Preauthorization { get; } = new(rate: 0.85);

    public WaiverRule Waiver { get; } = new();

    public DiscountRule Discount { get; } =
        new(seniorRate: 0.07, familyRate: 0.027, newPatientRate: 0.025, otherRate: 0.010);

    public CashDiscountRule CashDiscount { get; } = new(rate: 0.03);

    public PaymentHabitRule PaymentHabit { get; } = new(lateRate: 0.10, neverRate: 0.03, partsRate: 0.75);

    public PaymentTypeRule PaymentType { get; } = new();

    public PrepaymentRule Prepayment { get; } = new(rate: 0.70);

    public DoubleChargeRule DoubleCharge { get; } = new(rate: 0.006);
}
