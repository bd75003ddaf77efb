namespace DentalSynth.Generators.Model.Ledger;

/// <summary>What has been settled of a procedure's fee by the as-of date.</summary>
/// <remarks>fee = insurance paid + write-off + patient paid + adjusted + balance, to the cent, always.</remarks>
public sealed class TreatmentLedger
{
    /// <summary>Gets the insurance payments.</summary>
    public Money InsurancePaid { get; private set; }

    /// <summary>Gets the contractual write-off.</summary>
    public Money WriteOff { get; private set; }

    /// <summary>Gets the patient payments.</summary>
    public Money PatientPaid { get; private set; }

    /// <summary>Gets the discounts and corrections, as a positive amount.</summary>
    public Money Adjusted { get; private set; }

    /// <summary>Gets the number of claim lines of any status.</summary>
    public int ClaimLines { get; private set; }

    /// <summary>Gets everything settled.</summary>
    public Money Settled => InsurancePaid + WriteOff + PatientPaid + Adjusted;

    internal void PayByInsurance(Money paid, Money writeOff)
    {
        InsurancePaid += paid;
        WriteOff += writeOff;
    }

    internal void PayByPatient(Money amount) => PatientPaid += amount;

    internal void Adjust(Money reduction) => Adjusted += reduction;

    internal void AddClaimLine() => ClaimLines++;
}
