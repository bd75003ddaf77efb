using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial;

/// <summary>Is told what happens on a patient's account, so that the office can follow it up.</summary>
internal interface IAccountWatcher
{
    /// <summary>A claim was made.</summary>
    void Filed(InsuranceClaim claim);

    /// <summary>A carrier denied a claim.</summary>
    void Denied(InsuranceClaim claim);

    /// <summary>The patient was billed.</summary>
    void Billed(PatientBill bill);

    /// <summary>A bill was given to a collections agency.</summary>
    void GivenToAgency(PatientBill bill);
}
