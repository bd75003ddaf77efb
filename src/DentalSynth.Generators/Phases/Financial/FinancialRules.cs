using DentalSynth.Generators.Rules.Insurance;
using DentalSynth.Generators.Rules.Ledger;

namespace DentalSynth.Generators.Phases.Financial;

/// <summary>The rules of claims, payments and adjustments, each with its numbers.</summary>
internal sealed class FinancialRules
{
    public BenefitRule Benefit { get; } = new();

    public ClaimTimingRule ClaimTiming { get; } = new(longestDelay: 14);

    public ClaimOutcomeRule ClaimOutcome { get; } = new(shortRate: 0.24, deniedFirstRate: 0.04, deniedRate: 0.02);

    public PreauthorizationRule Preauthorization { get; } = new(rate: 0.7);

    public WaiverRule Waiver { get; } = new();

    public DiscountRule Discount { get; } =
        new(seniorRate: 0.15, familyRate: 0.045, newPatientRate: 0.06, otherRate: 0.022);

    public CashDiscountRule CashDiscount { get; } = new(rate: 0.5);

    public PaymentHabitRule PaymentHabit { get; } = new(lateRate: 0.10, neverRate: 0.03, partsRate: 0.40);

    public PaymentTypeRule PaymentType { get; } = new();

    public PrepaymentRule Prepayment { get; } = new(rate: 0.45);

    public DoubleChargeRule DoubleCharge { get; } = new(rate: 0.006);
}
