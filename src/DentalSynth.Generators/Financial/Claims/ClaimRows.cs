using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Writes claims with their lines as tables claim and claimproc, as they stand on the as-of date.</summary>
[Table(
    "Claim",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 1_600,
    Changes = "ClaimStatus DateReceived DateResent DateSent DateSentOrig DedApplied InsPayAmt InsPayEst ReasonUnderPaid SecDateTEdit WriteOff",
    Backdated = "DateService",
    MayBeEmpty = "DateReceived DateResent DateSent DateSentOrig PatRelat2 ReasonUnderPaid"
)]
[Table(
    "ClaimProc",
    BelongsTo = TableScope.Patient,
    Noun = "claim procedures",
    LeastPer1000Patients = 5_000,
    Changes = "BaseEst ClaimNum ClaimPaymentNum DateCP DateEntry DateInsFinalized DedApplied DedEst FeeBilled InsEstTotal InsPayAmt InsPayEst LineNumber NoBillIns ProcDate ProvNum Remarks SecDateTEdit Status WriteOff WriteOffEst",
    Backdated = "ProcDate",
    MayBeEmpty = "DateInsFinalized DateSuppReceived Remarks"
)]
internal sealed class ClaimRows(Practice practice, DateOnly asOf)
{
    private readonly bool keepsEstimates = practice.Profile.ClaimProc.EstimatesAreKept;

    public void Write(Member member, IEnumerable<ClaimLine> lines, IRowWriter rows)
    {
        foreach (var claim in member.Claims)
        {
            rows.Add(Row(member, claim));
        }

        foreach (var line in lines.Where(line => keepsEstimates || line.Claim is not null))
        {
            rows.Add(Row(member, line));
        }
    }

    private long Biller(long key) => practice.Staff.Billing[(int)(key % practice.Staff.Billing.Count)];

    private Claim Row(Member member, InsuranceClaim claim)
    {
        var other = member.Coverages.FirstOrDefault(coverage => coverage != claim.Coverage);
        var sent = claim.Sent < asOf ? claim.Sent : (DateOnly?)null;
        return new Claim
        {
            ClaimNum = claim.ClaimNum,
            PatNum = member.PatNum,
            DateService = claim.Visit.Date,
            DateSent = sent,
            DateSentOrig = sent,
            DateResent = claim.Resent < asOf ? claim.Resent : null,
            ClaimStatus = claim.StatusOn(asOf),
            DateReceived = claim.Received,
            PlanNum = claim.Coverage.Keys.PlanNum,
            InsSubNum = claim.Coverage.Keys.InsSubNum,
            PlanNum2 = other?.Keys.PlanNum ?? 0,
            InsSubNum2 = other?.Keys.InsSubNum ?? 0,
            ProvTreat = claim.Visit.Slot.Dentist,
            ProvBill = claim.Visit.Slot.Dentist,
            ClaimFee = Dollars(claim.Lines, line => line.Treatment.Fee),
            InsPayEst = Dollars(claim.Lines, line => line.Estimate),
            InsPayAmt = claim.Paid.ToDollars(),
            DedApplied = Dollars(claim.Lines, line => line.Deductible),
            WriteOff = Dollars(claim.Lines, line => line.WriteOff),
            ReasonUnderPaid = claim.ReasonUnderPaid,
            ClaimNote = string.Empty,
            ClaimType = claim.Type,
            PlaceService = 0,
            EmployRelated = 0,
            IsOrtho = false,
            PatRelat = (short)claim.Coverage.Relationship,
            PatRelat2 = (short?)other?.Relationship,
            ClinicNum = member.Household.Clinic.ClinicNum,
            SecUserNumEntry = Biller(claim.ClaimNum),
            SecDateEntry = claim.Created,
            SecDateTEdit = Clock.Closing(
                Latest(claim.Created, sent, claim.Received, claim.Resent < asOf ? claim.Resent : null, claim.LastPaid)
            ),
        };
    }

    private ClaimProc Row(Member member, ClaimLine line)
    {
        var treatment = line.Treatment;
        var isSupplemental = line.Status == ClaimProcStatus.Supplemental;
        var isAsked = line.Claim is not null || line.Status == ClaimProcStatus.Preauthorization;
        return new ClaimProc
        {
            ClaimProcNum = line.ClaimProcNum,
            ProcNum = treatment.ProcNum,
            ClaimNum = line.Claim?.ClaimNum ?? 0,
            PatNum = member.PatNum,
            ProvNum = practice.ProvNumOf(treatment),
            FeeBilled = isAsked && !isSupplemental ? treatment.Fee.ToDollars() : 0,
            InsPayEst = isAsked ? line.Estimate.ToDollars() : 0,
            InsEstTotal = line.Estimate.ToDollars(),
            BaseEst = line.Estimate.ToDollars(),
            DedApplied = line.Deductible.ToDollars(),
            DedEst = line.Deductible.ToDollars(),
            Status = (short)line.Status,
            InsPayAmt = line.Paid.ToDollars(),
            WriteOff = line.WriteOff.ToDollars(),
            WriteOffEst = line.WriteOffEstimate.ToDollars(),
            AllowedOverride = line.Allowed.ToDollars(),
            Remarks = line.Remarks ?? string.Empty,
            EstimateNote = string.Empty,
            ClaimPaymentNum = line.ClaimPaymentNum ?? 0,
            PlanNum = line.Coverage.Keys.PlanNum,
            InsSubNum = line.Coverage.Keys.InsSubNum,
            DateCP = line.Finalized ?? treatment.Date,
            CodeSent = treatment.Code.ProcCode,
            Percentage = (short)line.Coverage.Plan.Percentages[(int)treatment.Code.Class],
            CopayAmt = 0,
            NoBillIns = IsNotBilled(line),
            ProcDate = treatment.Date,
            DateEntry = line.Finalized ?? line.Entered,
            LineNumber = LineNumber(line),
            ClinicNum = member.Household.Clinic.ClinicNum,
            DateSuppReceived = isSupplemental ? line.Finalized : null,
            DateInsFinalized = line.Finalized,
            IsTransfer = false,
            IsOverpay = false,
            SecUserNumEntry = Biller(line.ClaimProcNum),
            SecDateEntry = line.Entered,
            SecDateTEdit = Clock.Closing(Latest(line.Entered, treatment.Date, line.Claim?.Created, line.Finalized)),
        };
    }

    // A secondary plan that has nothing to pay is sent no claim.
    private static bool IsNotBilled(ClaimLine line) =>
        line.Claim is null
        && line.Status == ClaimProcStatus.Estimate
        && line.Coverage.Ordinal > 1
        && line.Treatment.Status == ProcStatus.Complete;

    // The latest event is the row's edit time.
    private static DateOnly Latest(DateOnly first, params ReadOnlySpan<DateOnly?> days)
    {
        foreach (var day in days)
        {
            first = day > first ? day.Value : first;
        }

        return first;
    }

    private static short LineNumber(ClaimLine line) =>
        (short)(line.Claim?.Lines.TakeWhile(other => other.Treatment != line.Treatment).Count() + 1 ?? 0);

    private static double Dollars(IReadOnlyList<ClaimLine> lines, Func<ClaimLine, Money> amount) =>
        new Money(lines.Sum(line => amount(line).Cents)).ToDollars();
}
