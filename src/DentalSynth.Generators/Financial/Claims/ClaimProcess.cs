using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Insurance;

namespace DentalSynth.Generators.Financial.Claims;

/// <summary>Runs a patient's claims: estimates, preauthorizations, claims and insurance payments.</summary>
/// <param name="member">The patient.</param>
/// <param name="rules">The rules of claims.</param>
/// <param name="checks">The clinic's insurance checks.</param>
/// <param name="trail">The history of the claims.</param>
/// <param name="timeline">The patient's account events.</param>
/// <param name="sources">Random numbers of the run.</param>
internal sealed class ClaimProcess(
    Member member,
    FinancialRules rules,
    InsuranceChecks checks,
    ClaimHistory trail,
    Timeline timeline,
    RandomSources sources
)
{
    private readonly Dictionary<(long ProcNum, int Ordinal), ClaimLine> estimates = [];

    /// <summary>Gets all claim lines, in the order of their keys.</summary>
    public List<ClaimLine> Lines { get; } = [];

    /// <summary>Returns whether a plan may pay for a procedure.</summary>
    public bool Covers(Treatment treatment) => member.IsInsured && treatment.Code.Class != ServiceClass.NotCovered;

    /// <summary>Estimates the payment of each plan when the procedure is charted.</summary>
    public void Estimate(Treatment treatment, DateOnly day)
    {
        foreach (var coverage in member.Coverages)
        {
            var allowed = rules.Benefit.Allowed(treatment.Code, treatment.Fee, coverage.Plan);
            var line = AddLine(treatment, coverage, day);
            line.Allowed = allowed;
            line.Estimate =
                coverage.Ordinal == 1 ? rules.Benefit.Payment(treatment.Code, allowed, coverage, day) : Money.Zero;
            line.WriteOffEstimate = coverage.Ordinal == 1 ? treatment.Fee - allowed : Money.Zero;
            estimates[(treatment.ProcNum, coverage.Ordinal)] = line;
        }
    }

    /// <summary>Records a prior procedure against the primary plan's frequency limitation.</summary>
    public void RecordHistory(Treatment treatment, DateOnly day) =>
        AddLine(treatment, member.Coverages[0], day).Status = ClaimProcStatus.History;

    /// <summary>Sends a preauthorization for expensive treatment to the primary plan.</summary>
    public void Preauthorize(Treatment treatment, DateOnly day)
    {
        var estimate = estimates[(treatment.ProcNum, 1)];
        var asked = sources.For("preauthorization", treatment.ProcNum);
        if (IsContracted(estimate) && rules.Preauthorization.IsAsked(treatment.Fee, asked))
        {
            var line = AddLine(treatment, estimate.Coverage, day);
            line.Status = ClaimProcStatus.Preauthorization;
            line.Allowed = estimate.Allowed;
            line.Estimate = estimate.Estimate;
        }
    }

    /// <summary>Bills the primary plan for a visit.</summary>
    /// <param name="visit">The completed visit.</param>
    /// <param name="covered">The covered procedures; at least one.</param>
    /// <param name="settled">Called when the plans have paid in full.</param>
    public void Bill(Visit visit, IReadOnlyList<Treatment> covered, Action<DateOnly> settled)
    {
        var lines = covered.Select(treatment => estimates[(treatment.ProcNum, 1)]).ToList();
        foreach (var line in lines)
        {
            Adjudicate(line, visit.Date);
        }

        var claim = File(visit, member.Coverages[0], lines, visit.Date);
        timeline.At(Answered(claim, claim.Sent, "first answer"), day => Answer(claim, day, settled));
    }

    // Only PPO plans have a write-off, and only they review claims before and after.
    private static bool IsContracted(ClaimLine line) => line.WriteOffEstimate > Money.Zero;

    private ClaimLine AddLine(Treatment treatment, Coverage coverage, DateOnly day)
    {
        var line = new ClaimLine
        {
            ClaimProcNum = member.Keys.ClaimProc.Next(),
            Treatment = treatment,
            Coverage = coverage,
            Entered = day,
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

    private InsuranceClaim File(Visit visit, Coverage coverage, List<ClaimLine> lines, DateOnly day)
    {
        var claimNum = member.Keys.Claim.Next();
        var claim = new InsuranceClaim(claimNum, visit, coverage, lines)
        {
            Created = day,
            Sent = rules.ClaimTiming.Sent(day, sources.For("claim sent", claimNum)),
        };
        foreach (var line in lines)
        {
            line.Claim = claim;
            line.Status = ClaimProcStatus.NotReceived;
        }

        member.Add(claim);
        trail.Filed(claim);
        return claim;
    }

    private DateOnly Answered(InsuranceClaim claim, DateOnly sent, string purpose) =>
        rules.ClaimTiming.Answered(sent, claim.Coverage.Plan.Carrier, sources.For(purpose, claim.ClaimNum));

    private void Answer(InsuranceClaim claim, DateOnly day, Action<DateOnly> settled)
    {
        var outcome = claim.Lines.Any(IsContracted)
            ? rules.ClaimOutcome.Outcome(sources.For("claim outcome", claim.ClaimNum))
            : ClaimOutcome.Paid;
        claim.Received = day;
        claim.IsDenied = outcome is ClaimOutcome.Denied or ClaimOutcome.DeniedThenPaid;
        foreach (var line in claim.Lines)
        {
            line.Status = ClaimProcStatus.Received;
            line.Remarks = line.Limit;
            Pay(line, FirstPayment(line, outcome), day);
            line.WriteOff = line.WriteOffEstimate;
            line.Treatment.Ledger.PayByInsurance(Money.Zero, line.WriteOff);
        }

        if (outcome is ClaimOutcome.PaidShort or ClaimOutcome.DeniedThenPaid)
        {
            claim.ReasonUnderPaid =
                outcome == ClaimOutcome.PaidShort
                    ? "Paid below the plan's share"
                    : "Denied: more information asked for";
            trail.Answered(claim, day, outcome);
            claim.Resent = rules.ClaimTiming.Resent(day, sources.For("claim resent", claim.ClaimNum));
            trail.Resent(claim, claim.Resent.Value);
            timeline.At(
                Answered(claim, claim.Resent.Value, "second answer"),
                second => Supplement(claim, second, settled)
            );
            return;
        }

        claim.ReasonUnderPaid =
            outcome == ClaimOutcome.Denied
                ? "Denied: not a covered benefit"
                : claim.Lines.Select(line => line.Limit).FirstOrDefault(limit => limit is not null);
        trail.Answered(claim, day, outcome);
        Continue(claim, day, settled);
    }

    private Money FirstPayment(ClaimLine line, ClaimOutcome outcome) =>
        outcome switch
        {
            ClaimOutcome.Paid => line.Estimate,
            ClaimOutcome.PaidShort => rules.ClaimOutcome.FirstPart(
                line.Estimate,
                sources.For("short payment", line.ClaimProcNum)
            ),
            _ => Money.Zero,
        };

    private void Supplement(InsuranceClaim claim, DateOnly day, Action<DateOnly> settled)
    {
        foreach (var first in claim.Lines.Where(line => line.Paid < line.Estimate))
        {
            var line = AddLine(first.Treatment, first.Coverage, day);
            line.Claim = claim;
            line.Status = ClaimProcStatus.Supplemental;
            line.Allowed = first.Allowed;
            line.Remarks = "Paid when asked again";
            Pay(line, first.Estimate - first.Paid, day);
        }

        trail.PaidInFull(claim, day);
        Continue(claim, day, settled);
    }

    private void Pay(ClaimLine line, Money amount, DateOnly day)
    {
        line.Paid = amount;
        line.Finalized = day;
        line.Claim!.Paid += amount;
        line.Claim.LastPaid = day;
        line.Treatment.Ledger.PayByInsurance(amount, Money.Zero);
        if (amount > Money.Zero || rules.HasCheckForNothing)
        {
            line.ClaimPaymentNum = checks.Add(line.Coverage.Plan.Carrier, day, amount);
        }
    }

    // Once the primary plan has paid, the secondary is billed if it owes more.
    private void Continue(InsuranceClaim claim, DateOnly day, Action<DateOnly> settled)
    {
        if (claim.Coverage.Ordinal > 1 || member.Coverages.Count == 1)
        {
            settled(day);
            return;
        }

        var lines = claim.Lines.Select(line => estimates[(line.Treatment.ProcNum, 2)]).ToList();
        foreach (var line in lines)
        {
            AdjudicateSecondary(line, claim.Visit.Date);
        }

        var owed = lines.Where(line => line.Estimate > Money.Zero).ToList();
        if (owed.Count == 0)
        {
            settled(day);
            return;
        }

        var second = File(claim.Visit, member.Coverages[1], owed, day);
        timeline.At(Answered(second, second.Sent, "first answer"), later => Answer(second, later, settled));
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
