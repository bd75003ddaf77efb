using System.Globalization;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Writes carriers' checks as table claimpayment, each with its EOB as table eobattach.</summary>
[Table("ClaimPayment", BelongsTo = TableScope.Clinic, LeastPer1000Patients = 1_000)]
[Table("EobAttach", BelongsTo = TableScope.Clinic, Noun = "EOB attachments", LeastPer1000Patients = 900)]
internal sealed class ClaimPaymentRows(Practice practice, DentalClinic clinic)
{
    public void Write(long number, InsuranceCarrier carrier, DateOnly day, Money amount, IRowWriter rows)
    {
        rows.Add(Check(number, carrier, day, amount));
        rows.Add(Explanation(number, day));
    }

    // One EOB per check, with the check's number as key.
    private static EobAttach Explanation(long number, DateOnly day) =>
        new()
        {
            EobAttachNum = number,
            ClaimPaymentNum = number,
            DateTCreated = Clock.Closing(day),
            FileName = string.Create(CultureInfo.InvariantCulture, $"EOB{number}.pdf"),
            RawBase64 = string.Empty,
        };

    private ClaimPayment Check(long number, InsuranceCarrier carrier, DateOnly day, Money amount) =>
        new()
        {
            ClaimPaymentNum = number,
            CheckDate = day,
            CheckAmt = amount.ToDollars(),
            CheckNum = (number - InsuranceChecks.FirstNumber).ToString(CultureInfo.InvariantCulture),
            BankBranch = string.Empty,
            Note = string.Empty,
            ClinicNum = clinic.ClinicNum,
            DepositNum = 0,
            CarrierName = carrier.Name,
            DateIssued = day,
            IsPartial = false,
            PayType = carrier.PaysElectronically ? InsurancePaymentType.ElectronicPayment : InsurancePaymentType.Check,
            SecUserNumEntry = practice.Staff.Billing[(int)(number % practice.Staff.Billing.Count)],
            SecDateEntry = day,
            SecDateTEdit = Clock.Closing(day),
            PayGroup = 0,
        };
}
