using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Runs a patient's claims: estimates, preauthorizations, claims and insurance payments.</summary>
/// <param name="member">The patient.</param>
/// <param name="office">The clinic's billing office.</param>
/// <param name="billing">Bills the patient when the plans have paid.</param>
/// <param name="watcher">Is told of claims and denials.</param>
internal sealed class ClaimProcess(Member member, BillingOffice office, PatientBilling billing, IAccountWatcher watcher)
{
    private readonly FinancialRules rules = office.Rules;
    private readonly ClaimHistory trail = new(member, office.Practice, office.Rows);
    private readonly Dictionary<(long ProcNum, int Ordinal), ClaimLine> estimates = [];

    /// <summary>Gets all claim lines, in the order of their keys.</summary>
    public List<ClaimLine> Lines { get; } = [];

    /// <summary>Returns whether a plan may pay for a procedure.</summary>
    public bool Covers(Treatment treatment) => member.IsInsured && treatment.Code.Class != ServiceClass.NotCovered;

    /// <summary>Estimates the payment of each plan when the procedure is charted.</summary>
    public void Estimate(Treatment treatment)
    {
        foreach (var coverage in member.Coverages)
        {
            var allowed = rules.Benefit.Allowed(treatment.Code, treatment.Fee, coverage.Plan);
            var line = AddLine(treatment, coverage);
            line.Allowed = allowed;
            line.Estimate =
                coverage.Ordinal == 1 ? rules.Benefit.Payment(treatment.Code, allowed, coverage, Today) : Money.Zero;
            line.WriteOffEstimate = coverage.Ordinal == 1 ? treatment.Fee - allowed : Money.Zero;
            estimates[(treatment.ProcNum, coverage.Ordinal)] = line;
        }
    }

    /// <summary>Records a prior procedure against the primary plan's frequency limitation.</summary>
    public void RecordHistory(Treatment treatment) =>
        AddLine(treatment, member.Coverages[0]).Status = ClaimProcStatus.History;

    /// <summary>Sends a preauthorization for expensive treatment to the primary plan.</summary>
    public void Preauthorize(Treatment treatment)
    {
        var estimate = estimates[(treatment.ProcNum, 1)];
        var asked = office.Sources.For("preauthorization", treatment.ProcNum);
        if (IsContracted(estimate) && rules.Preauthorization.IsAsked(treatment.Fee, asked))
        {
            var line = AddLine(treatment, estimate.Coverage);
            line.Status = ClaimProcStatus.Preauthorization;
            line.Allowed = estimate.Allowed;
            line.Estimate = estimate.Estimate;
        }
    }

    /// <summary>Bills the primary plan for a visit that was completed today.</summary>
    public void Bill(Visit visit, IReadOnlyList<Treatment> covered)
    {
        var lines = covered.Select(treatment => estimates[(treatment.ProcNum, 1)]).ToList();
        foreach (var line in lines)
        {
            Adjudicate(line, visit.Date);
        }

        office.Clock.Start(Course(File(visit, member.Coverages[0], lines), covered));
        if (member.Coverages.Count == 1)
        {
            billing.Collect(visit, lines);
        }
    }

    private DateOnly Today => office.Clock.Today;

    // A claim from sending to the last answer; then the secondary plan is billed if it owes more, and then the patient.
    private IEnumerable<DateOnly> Course(InsuranceClaim claim, IReadOnlyList<Treatment> covered)
    {
        yield return claim.Sent;
        trail.Sent(claim);
        yield return Answered(claim, claim.Sent, "first answer");
        var outcome = Answer(claim);
        if (outcome is ClaimOutcome.PaidShort or ClaimOutcome.DeniedThenPaid)
        {
            yield return claim.Resent!.Value;
            trail.Resent(claim, Today);
            yield return Answered(claim, Today, "second answer");
            if (rules.ClaimOutcome.AppealSucceeds(office.Sources.For("appeal", claim.ClaimNum)))
            {
                Supplement(claim);
            }
            else
            {
                GiveUp(claim);
            }
        }

        if (Secondary(claim) is { } second)
        {
            foreach (var day in Course(second, covered))
            {
                yield return day;
            }
        }
        else
        {
            billing.Charge(claim.Visit, covered, isInsured: true);
        }
    }

    // Only PPO plans have a write-off, and only they review claims before and after.
    private static bool IsContracted(ClaimLine line) => line.WriteOffEstimate > Money.Zero;

    private ClaimLine AddLine(Treatment treatment, Coverage coverage)
    {
        var line = new ClaimLine
        {
            ClaimProcNum = member.Keys.ClaimProc.Next(),
            Treatment = treatment,
            Coverage = coverage,
            Entered = Today,
        };
        treatment.Ledger.AddClaimLine();
        Lines.Add(line);
        return line;
    }

    private void Adjudicate(ClaimLine line, DateOnly day)
    {
        var code = line.Treatment.Code;
        line.Deductible = rules.Benefit.Deductible(code, line.Allowed, line.Coverage, day);
        var left = line.Allowed - line.Deductible;
        line.Limit = rules.Benefit.Limit(code, left, line.Coverage, day);
        line.Estimate = rules.Benefit.Payment(code, left, line.Coverage, day);
        line.Coverage.Use(day, line.Estimate, line.Deductible);
    }

    private InsuranceClaim File(Visit visit, Coverage coverage, List<ClaimLine> lines)
    {
        var claimNum = member.Keys.Claim.Next();
        var claim = new InsuranceClaim(claimNum, visit, coverage, lines)
        {
            Created = Today,
            Sent = rules.ClaimTiming.Sent(Today, office.Sources.For("claim sent", claimNum)),
        };
        foreach (var line in lines)
        {
            line.Claim = claim;
            line.Status = ClaimProcStatus.NotReceived;
            // As OpenDental has it: written down with the claim, taken off the account with the answer.
            line.WriteOff = line.WriteOffEstimate;
        }

        member.Add(claim);
        trail.Filed(claim);
        watcher.Filed(claim);
        return claim;
    }

    private DateOnly Answered(InsuranceClaim claim, DateOnly sent, string purpose) =>
        rules.ClaimTiming.Answered(sent, claim.Coverage.Plan.Carrier, office.Sources.For(purpose, claim.ClaimNum));

    private ClaimOutcome Answer(InsuranceClaim claim)
    {
        var outcome = claim.Lines.Any(IsContracted)
            ? rules.ClaimOutcome.Outcome(office.Sources.For("claim outcome", claim.ClaimNum))
            : ClaimOutcome.Paid;
        claim.Received = Today;
        claim.IsDenied = outcome is ClaimOutcome.Denied or ClaimOutcome.DeniedThenPaid;
        foreach (var line in claim.Lines)
        {
            line.Status = ClaimProcStatus.Received;
            line.Remarks = line.Limit;
            Pay(line, FirstPayment(line, outcome));
            line.Treatment.Ledger.PayByInsurance(Money.Zero, line.WriteOff);
            if (outcome == ClaimOutcome.Denied)
            {
                line.Coverage.GiveBack(claim.Visit.Date, line.Estimate, line.Deductible);
                line.Deductible = Money.Zero;
            }
        }

        claim.ReasonUnderPaid = Reason(claim, outcome);
        trail.Answered(claim, Today, outcome);
        if (outcome is ClaimOutcome.PaidShort or ClaimOutcome.DeniedThenPaid)
        {
            claim.Resent = rules.ClaimTiming.Resent(Today, office.Sources.For("claim resent", claim.ClaimNum));
        }

        if (claim.IsDenied)
        {
            watcher.Denied(claim);
        }

        return outcome;
    }

    private static string? Reason(InsuranceClaim claim, ClaimOutcome outcome) =>
        outcome switch
        {
            ClaimOutcome.PaidShort => "Paid below the plan's share",
            ClaimOutcome.DeniedThenPaid => "Denied: more information asked for",
            ClaimOutcome.Denied => "Denied: not a covered benefit",
            _ => claim.Lines.Select(line => line.Limit).FirstOrDefault(limit => limit is not null),
        };

    private Money FirstPayment(ClaimLine line, ClaimOutcome outcome) =>
        outcome switch
        {
            ClaimOutcome.Paid => line.Estimate,
            ClaimOutcome.PaidShort => rules.ClaimOutcome.FirstPart(
                line.Estimate,
                office.Sources.For("short payment", line.ClaimProcNum)
            ),
            _ => Money.Zero,
        };

    private void Supplement(InsuranceClaim claim)
    {
        foreach (var first in claim.Lines.Where(line => line.Paid < line.Estimate))
        {
            var line = AddLine(first.Treatment, first.Coverage);
            line.Claim = claim;
            line.Status = ClaimProcStatus.Supplemental;
            line.Allowed = first.Allowed;
            line.Remarks = "Paid when asked again";
            Pay(line, first.Estimate - first.Paid);
        }

        trail.PaidInFull(claim, Today);
    }

    private void GiveUp(InsuranceClaim claim)
    {
        foreach (var line in claim.Lines.Where(line => line.Paid < line.Estimate))
        {
            line.Coverage.GiveBack(claim.Visit.Date, line.Estimate - line.Paid, Money.Zero);
        }

        trail.AppealDenied(claim, Today);
    }

    private void Pay(ClaimLine line, Money amount)
    {
        line.Paid = amount;
        line.Finalized = Today;
        line.Claim!.Paid += amount;
        line.Claim.LastPaid = Today;
        line.Treatment.Ledger.PayByInsurance(amount, Money.Zero);
        if (amount > Money.Zero || rules.HasCheckForNothing)
        {
            line.ClaimPaymentNum = office.Checks.Add(line.Coverage.Plan.Carrier, Today, amount);
        }
    }

    private InsuranceClaim? Secondary(InsuranceClaim claim)
    {
        if (claim.Coverage.Ordinal > 1 || member.Coverages.Count == 1)
        {
            return null;
        }

        var lines = claim.Lines.Select(line => estimates[(line.Treatment.ProcNum, 2)]).ToList();
        foreach (var line in lines)
        {
            AdjudicateSecondary(line, claim.Visit.Date);
        }

        var owed = lines.Where(line => line.Estimate > Money.Zero).ToList();
        return owed.Count == 0 ? null : File(claim.Visit, member.Coverages[1], owed);
    }

    private void AdjudicateSecondary(ClaimLine line, DateOnly day)
    {
        var ledger = line.Treatment.Ledger;
        var alone = rules.Benefit.Payment(line.Treatment.Code, line.Allowed, line.Coverage, day);
        var left = line.Treatment.Fee - ledger.Settled;
        line.Estimate = Money.Max(Money.Zero, Money.Min(alone - ledger.InsurancePaid, left));
        line.Coverage.Use(day, line.Estimate, Money.Zero);
    }
}
