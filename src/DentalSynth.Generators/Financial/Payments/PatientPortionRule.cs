using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>When a procedure has several claim lines, the patient portion is capped so that the practice's balance
/// check holds.</summary>
/// <remarks>The rest is adjusted off as an insurance write-off (adjustment type 188). The practice's own balance check
/// joins claim lines and payments to a procedure side by side, which counts a payment once per claim line; with the
/// part kept within the write-off that check still finds no negative balance. Read by the dbt models int_adjustments
/// and int_ar_balance.</remarks>
public sealed class PatientPortionRule
{
    /// <summary>Returns the write-off of the patient portion.</summary>
    public Money WriteOff(TreatmentLedger ledger, Money due) =>
        ledger.ClaimLines > 1
            ? Money.Max(Money.Zero, due - new Money(ledger.WriteOff.Cents / (ledger.ClaimLines - 1)))
            : Money.Zero;
}
