using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Financial;

/// <summary>A patient's account: claims, bills and payments.</summary>
internal sealed class Account
{
    private readonly Member member;
    private readonly BillingOffice office;
    private readonly ClaimProcess claims;
    private readonly PaymentPlans plans;
    private readonly PatientBilling billing;

    /// <summary>Opens an account.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="office">The clinic's billing office.</param>
    /// <param name="statements">The family's statements.</param>
    /// <param name="watcher">Is told what happens.</param>
    public Account(Member member, BillingOffice office, StatementCycle statements, IAccountWatcher watcher)
    {
        this.member = member;
        this.office = office;
        plans = new PaymentPlans(member, office.Rows);
        billing = new PatientBilling(member, office, plans, statements, watcher);
        claims = new ClaimProcess(member, office, billing, watcher);
    }

    /// <summary>Takes note of a procedure that was charted today.</summary>
    public void Chart(Treatment treatment)
    {
        if (treatment.IsHistory)
        {
            claims.RecordHistory(treatment);
        }
        else if (claims.Covers(treatment))
        {
            claims.Estimate(treatment);
            claims.Preauthorize(treatment);
        }
        else if (treatment.IsAccepted)
        {
            billing.Prepay(treatment);
        }
    }

    /// <summary>Bills a visit that was completed today.</summary>
    public void Bill(Visit visit)
    {
        var covered = visit.Treatments.Where(claims.Covers).ToList();
        var cash = visit.Treatments.Except(covered).ToList();
        var perClaim = office.Rules.HasClaimForEachProcedure ? 1 : Math.Max(1, covered.Count);
        foreach (var claimed in covered.Chunk(perClaim))
        {
            claims.Bill(visit, claimed);
        }

        if (cash.Count > 0)
        {
            billing.UsePrepayments(cash);
            billing.Charge(visit, cash, isInsured: false);
        }
    }

    /// <summary>Writes what is open at the end, and ages it.</summary>
    public void Close(DateOnly asOf)
    {
        new ClaimRows(office.Practice, asOf).Write(member, claims.Lines, office.Rows);
        plans.WriteAll();
        foreach (var treatment in member.Treatments.Where(treatment => treatment.Status == ProcStatus.Complete))
        {
            var open = treatment.Fee - treatment.Ledger.Settled;
            member.Balance.Add(asOf.DayNumber - treatment.Date.DayNumber, open);
        }

        member.Balance.InsuranceEstimate = claims
            .Lines.Where(line => line.Status == ClaimProcStatus.NotReceived)
            .Aggregate(Money.Zero, (sum, line) => sum + line.Estimate + line.WriteOff);
    }
}
