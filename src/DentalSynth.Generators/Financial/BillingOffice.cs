using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial;

/// <summary>What the accounts of one clinic share.</summary>
internal sealed record BillingOffice(
    Practice Practice,
    FinancialRules Rules,
    InsuranceChecks Checks,
    ClinicClock Clock,
    RandomSources Sources,
    IRowWriter Rows
)
{
    public LedgerRows Ledger { get; } = new(Practice);
}
