using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Payments;

/// <summary>When a procedure has several claim lines, the patient portion can be kept within the write-off, so that the
/// practice's own balance check holds.</summary>
/// <remarks>The rest is adjusted off as an insurance write-off (adjustment type 188). The check joins claim lines and
/// payments to a procedure side by side, which counts a payment once per claim line. Read by the dbt models
/// int_adjustments and int_ar_balance.</remarks>
/// <param name="isLimited">Whether it is kept so.</param>
public sealed class PatientPortionRule(bool isLimited)
{
    /// <summary>Returns what of the patient portion is written off.</summary>
    public Money WriteOff(TreatmentLedger ledger, Money due) =>
        isLimited && ledger.ClaimLines > 1
            ? Money.Max(Money.Zero, ledger.PatientPaid + due - Within(ledger.WriteOff, ledger.ClaimLines - 1))
            : Money.Zero;

    /// <summary>Returns whether a share can be taken at the visit, when one more claim line may follow.</summary>
    internal bool CanBeTaken(ClaimLine line, Money share) =>
        !isLimited || IsAnsweredOnce(line) || share <= Within(line.WriteOff, line.Treatment.Ledger.ClaimLines);

    // Plans without a contract pay at once what they pay.
    private static bool IsAnsweredOnce(ClaimLine line) =>
        line.WriteOff == Money.Zero && line.Treatment.Ledger.ClaimLines == 1;

    private static Money Within(Money writeOff, int lines) => new(writeOff.Cents / lines);
}
