using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Tables;
using DentalSynth.Generators.Validation.Financial;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether one thing comes after the other.</summary>
internal static class SequenceChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "A_claim_is_sent_after_the_visit_and_answered_after_that",
            CheckArea.Business,
            "DateService <= DateSent <= DateReceived of a claim, as far as it has got",
            practice =>
                practice
                    .Rows.RowsOf<Claim>()
                    .Where(claim => claim.DateSent < claim.DateService || claim.DateReceived < claim.DateSent)
                    .Select(claim => new Offender(
                        claim,
                        $"service {claim.DateService:O}, sent {claim.DateSent:O}, received {claim.DateReceived:O}"
                    ))
        ),
        new(
            "Insurance_pays_after_the_work_is_done",
            CheckArea.Business,
            "an answered claim line's DateCP is not before its procedure's ProcDate",
            practice =>
                Before(
                    practice,
                    practice.Rows.RowsOf<ClaimProc>().Where(ClaimChecks.IsAnswered),
                    line => line.ProcNum,
                    line => line.DateCP
                )
        ),
        new(
            "Only_money_paid_ahead_comes_before_the_work",
            CheckArea.Business,
            "a split's DatePay is not before its procedure's ProcDate, unless it is unearned",
            practice =>
                Before(
                    practice,
                    practice.Rows.RowsOf<PaySplit>().Where(split => split.UnearnedType is UnearnedType.None or null),
                    split => split.ProcNum,
                    split => split.DatePay
                )
        ),
        new(
            "Work_is_adjusted_after_it_is_done",
            CheckArea.Business,
            "an adjustment's AdjDate is not before its procedure's ProcDate",
            practice =>
                Before(
                    practice,
                    practice.Rows.RowsOf<Adjustment>(),
                    adjustment => adjustment.ProcNum,
                    adjustment => adjustment.AdjDate
                )
        ),
        new(
            "A_recall_falls_due_after_the_visit_before",
            CheckArea.Business,
            "a recall's DateDue is after its DatePrevious",
            practice =>
                practice
                    .Rows.RowsOf<Recall>()
                    .Where(recall => recall.DateDue <= recall.DatePrevious)
                    .Select(recall => new Offender(
                        recall,
                        $"due {recall.DateDue:O}, last seen {recall.DatePrevious:O}"
                    ))
        ),
    ];

    private static IEnumerable<Offender> Before<TRow>(
        CheckedPractice practice,
        IEnumerable<TRow> rows,
        Func<TRow, long?> procNum,
        Func<TRow, DateOnly?> day
    )
        where TRow : IRow
    {
        var done = practice
            .Rows.RowsOf<ProcedureLog>()
            .ToDictionary(procedure => procedure.ProcNum, procedure => procedure.ProcDate);
        return rows.Where(row => done.TryGetValue(procNum(row) ?? 0, out var work) && day(row) < work)
            .Select(row => new Offender(
                row,
                $"of {day(row):O}, procedure {procNum(row)} of {done[procNum(row) ?? 0]:O}"
            ));
    }
}
