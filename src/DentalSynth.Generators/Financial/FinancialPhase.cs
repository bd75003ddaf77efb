using DentalSynth.Generators.Financial.Claims;
using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Financial;

/// <summary>Phase 5: bills completed visits, posts insurance and patient payments, and ages what is left.</summary>
internal sealed class FinancialPhase(
    Practice practice,
    FinancialRules rules,
    InsuranceChecks checks,
    DateOnly asOf,
    RandomSources sources
) : IPhase
{
    private readonly LedgerRows ledgerRows = new(practice);
    private readonly ClaimRows claimRows = new(practice, asOf);

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            var timeline = new Timeline(asOf);
            var trail = new ClaimHistory(member, practice, timeline, rows);
            var claims = new ClaimProcess(member, rules, checks, trail, timeline, sources);
            var plans = new PaymentPlans(member, rows);
            var desk = new PatientBilling(member, rules, ledgerRows, plans, timeline, sources, rows);
            Open(member, timeline, claims, desk);
            timeline.Run();
            claimRows.Write(member, claims, rows);
            plans.WriteAll();
            Age(member, claims);
        }

        new StatementRun(household, rules.Statement, sources, rows).SendAll(asOf);
    }

    private void Open(Member member, Timeline timeline, ClaimProcess claims, PatientBilling desk)
    {
        foreach (var treatment in member.Treatments)
        {
            timeline.At(
                treatment.Charted,
                day =>
                {
                    if (treatment.IsHistory)
                    {
                        claims.RecordHistory(treatment, day);
                    }
                    else if (claims.Covers(treatment))
                    {
                        claims.Estimate(treatment, day);
                        claims.Preauthorize(treatment, day);
                    }
                    else if (treatment.IsAccepted)
                    {
                        desk.Prepay(treatment, day);
                    }
                }
            );
        }

        foreach (var visit in member.Visits.Where(visit => visit.Status == AptStatus.Complete))
        {
            timeline.At(visit.Date, day => Bill(visit, day, claims, desk));
        }
    }

    private void Bill(Visit visit, DateOnly day, ClaimProcess claims, PatientBilling desk)
    {
        var covered = visit.Treatments.Where(claims.Covers).ToList();
        var cash = visit.Treatments.Except(covered).ToList();
        foreach (var claimed in Claims(covered))
        {
            claims.Bill(visit, claimed, settled => desk.Charge(visit, claimed, isInsured: true, settled));
        }

        if (cash.Count > 0)
        {
            desk.UsePrepayments(cash, day);
            desk.Charge(visit, cash, isInsured: false, day);
        }
    }

    private IEnumerable<Treatment[]> Claims(List<Treatment> covered) =>
        covered.Chunk(rules.HasClaimForEachProcedure ? 1 : Math.Max(1, covered.Count));

    private void Age(Member member, ClaimProcess claims)
    {
        foreach (var treatment in member.Treatments.Where(treatment => treatment.Status == ProcStatus.Complete))
        {
            var open = treatment.Fee - treatment.Ledger.Settled;
            member.Balance.Add(asOf.DayNumber - treatment.Date.DayNumber, open);
        }

        member.Balance.InsuranceEstimate = claims
            .Lines.Where(line => line.Status == ClaimProcStatus.NotReceived)
            .Aggregate(Money.Zero, (sum, line) => sum + line.Estimate);
    }
}
