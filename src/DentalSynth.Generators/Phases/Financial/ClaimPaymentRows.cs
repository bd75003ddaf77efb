using System.Globalization;
using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Sinks;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Financial;

/// <summary>Writes carriers' checks as table claimpayment.</summary>
internal sealed class ClaimPaymentRows(Practice practice, Location location)
{
    /// <summary>Writes a check.</summary>
    public void Write(long number, InsuranceCarrier carrier, DateOnly day, Money amount, IRowWriter rows) =>
        rows.Add(
            new ClaimPayment
            {
                ClaimPaymentNum = number,
                CheckDate = day,
                CheckAmt = amount.ToDollars(),
                CheckNum = (number % 1_000_000).ToString(CultureInfo.InvariantCulture),
                BankBranch = string.Empty,
                Note = string.Empty,
                ClinicNum = location.ClinicNum,
                DepositNum = 0,
                CarrierName = carrier.Name,
                DateIssued = day,
                IsPartial = false,
                PayType = carrier.PaysElectronically
                    ? InsurancePaymentType.ElectronicPayment
                    : InsurancePaymentType.Check,
                SecUserNumEntry = practice.Staff.Billing[(int)(number % practice.Staff.Billing.Count)],
                SecDateEntry = day,
                SecDateTEdit = Clock.Closing(day),
                PayGroup = 0,
            }
        );
}
