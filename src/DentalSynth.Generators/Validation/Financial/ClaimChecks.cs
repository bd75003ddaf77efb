using DentalSynth.Generators.Model.Codes.Insurance;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>Whether what plans pay adds up.</summary>
internal static class ClaimChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        ClaimIs("fee", claim => claim.ClaimFee, line => line.FeeBilled),
        ClaimIs("payment", claim => claim.InsPayAmt, line => line.InsPayAmt),
        ClaimIs("estimate", claim => claim.InsPayEst, line => line.InsPayEst),
        ClaimIs("write_off", claim => claim.WriteOff, line => line.WriteOff),
        ClaimIs("deductible", claim => claim.DedApplied, line => line.DedApplied),
        new(
            "A_check_is_the_sum_of_the_lines_that_it_pays",
            "the InsPayAmt of the claim lines with a check's number together are its CheckAmt",
            UnevenChecks
        ),
        new(
            "Only_answered_lines_carry_money",
            "a claim line has a payment or a check only in status 1 or 4, and a check or a write-off only on a claim",
            practice =>
                practice
                    .Rows.RowsOf<ClaimProc>()
                    .Where(line => !MayCarry(line))
                    .Select(line => new Offender(
                        line,
                        $"status {line.Status}, paid {line.InsPayAmt:0.00}, check {line.ClaimPaymentNum}"
                    ))
        ),
        new(
            "No_plan_pays_a_person_more_in_a_year_than_its_maximum",
            "the InsPayAmt of a patient's year with a plan stays within the plan's annual limitation",
            practice => Beyond(practice, BenefitType.Limitation, line => line.InsPayAmt)
        ),
        new(
            "No_plan_takes_more_deductible_in_a_year_than_it_asks_for",
            "the DedApplied of a patient's year with a plan stays within the plan's individual deductible",
            practice => Beyond(practice, BenefitType.Deductible, line => line.DedApplied)
        ),
        new(
            "A_check_pays_claims_of_its_carrier_on_its_day",
            "a paid claim line's DateCP is its check's CheckDate, and its plan's carrier has the check's CarrierName",
            MisdirectedChecks
        ),
    ];

    /// <summary>Returns whether a carrier has answered a claim line.</summary>
    public static bool IsAnswered(ClaimProc line) =>
        line.Status is (short)ClaimProcStatus.Received or (short)ClaimProcStatus.Supplemental;

    private static PracticeCheck ClaimIs(string what, Func<Claim, double?> whole, Func<ClaimProc, double?> part) =>
        new(
            $"A_claims_{what}_is_that_of_its_lines",
            $"the {what.Replace('_', '-')} of a claim is the sum of its lines', to the cent",
            practice =>
            {
                var lines = Totals.Of(practice.Rows.RowsOf<ClaimProc>(), line => line.ClaimNum, part);
                return practice
                    .Rows.RowsOf<Claim>()
                    .Where(claim => !lines.Has(claim.ClaimNum) || lines[claim.ClaimNum] != Totals.Cents(whole(claim)))
                    .Select(claim => new Offender(
                        claim,
                        $"{whole(claim):0.00}, its lines {Totals.Text(lines[claim.ClaimNum])}"
                    ));
            }
        );

    private static IEnumerable<Offender> UnevenChecks(CheckedPractice practice)
    {
        var lines = Totals.Of(practice.Rows.RowsOf<ClaimProc>(), line => line.ClaimPaymentNum, line => line.InsPayAmt);
        return practice
            .Rows.RowsOf<ClaimPayment>()
            .Where(check => lines[check.ClaimPaymentNum] != Totals.Cents(check.CheckAmt))
            .Select(check => new Offender(
                check,
                $"{check.CheckAmt:0.00}, pays lines of {Totals.Text(lines[check.ClaimPaymentNum])}"
            ));
    }

    private static bool MayCarry(ClaimProc line) =>
        IsAnswered(line)
            ? !(line.ClaimPaymentNum > 0) || line.ClaimNum > 0
            : line is { InsPayAmt: 0 or null, ClaimPaymentNum: 0 or null }
                && (line.ClaimNum > 0 || !(line.WriteOff > 0));

    private static IEnumerable<Offender> Beyond(
        CheckedPractice practice,
        BenefitType type,
        Func<ClaimProc, double?> amount
    )
    {
        var limits = practice
            .Rows.RowsOf<Benefit>()
            .Where(benefit => benefit.BenefitType == (short)type && benefit.MonetaryAmt > 0)
            .Where(benefit =>
                type != BenefitType.Deductible || benefit.CoverageLevel == (int)BenefitCoverageLevel.Individual
            )
            .GroupBy(benefit => benefit.PlanNum ?? 0)
            .ToDictionary(plan => plan.Key, plan => plan.Max(benefit => Totals.Cents(benefit.MonetaryAmt)));
        return from year in practice
                .Rows.RowsOf<ClaimProc>()
                .Where(line => amount(line) > 0)
                .GroupBy(line => (line.PatNum, line.InsSubNum, line.ProcDate?.Year, Plan: line.PlanNum ?? 0))
            let sum = year.Sum(line => Totals.Cents(amount(line)))
            where limits.TryGetValue(year.Key.Plan, out var most) && sum > most
            select new Offender(
                year.First(),
                $"plan {year.Key.Plan}, patient {year.Key.PatNum}: {Totals.Text(sum)} in {year.Key.Year}"
            );
    }

    private static IEnumerable<Offender> MisdirectedChecks(CheckedPractice practice)
    {
        var carriers = practice.Rows.RowsOf<Carrier>().ToDictionary(row => row.CarrierNum, row => row.CarrierName);
        var plans = practice.Rows.RowsOf<InsPlan>().ToDictionary(row => row.PlanNum, row => row.CarrierNum ?? 0);
        var checks = practice
            .Rows.RowsOf<ClaimPayment>()
            .ToDictionary(row => row.ClaimPaymentNum, row => (row.CheckDate, row.CarrierName));
        return from line in practice.Rows.RowsOf<ClaimProc>()
            where line.InsPayAmt > 0
            let carrier = carriers.GetValueOrDefault(plans.GetValueOrDefault(line.PlanNum ?? 0))
            let check = checks.GetValueOrDefault(line.ClaimPaymentNum ?? 0)
            where check != (line.DateCP, carrier)
            select new Offender(
                line,
                $"paid on {line.DateCP:O} by {carrier}, check of {check.CheckDate:O}, {check.CarrierName}"
            );
    }
}
