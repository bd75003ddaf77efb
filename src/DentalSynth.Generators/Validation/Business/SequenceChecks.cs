using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Validation.Financial;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether one thing comes after the other.</summary>
internal static class SequenceChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Insurance_pays_after_the_work_is_done",
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
            "a split is of a completed procedure and not before its ProcDate, unless it is unearned",
            practice =>
                Before(
                    practice,
                    practice.Rows.RowsOf<PaySplit>().Where(split => split.UnearnedType is UnearnedType.None or null),
                    split => split.ProcNum,
                    split => split.DatePay,
                    mustBeDone: true
                )
        ),
        new(
            "Work_is_adjusted_after_it_is_done",
            "an adjustment's AdjDate is not before its procedure's ProcDate",
            practice =>
                Before(
                    practice,
                    practice.Rows.RowsOf<Adjustment>(),
                    adjustment => adjustment.ProcNum,
                    adjustment => adjustment.AdjDate
                )
        ),
    ];

    private static IEnumerable<Offender> Before<TRow>(
        CheckedPractice practice,
        IEnumerable<TRow> rows,
        Func<TRow, long?> procNum,
        Func<TRow, DateOnly?> day,
        bool mustBeDone = false
    )
        where TRow : IRow
    {
        var procedures = practice
            .Rows.RowsOf<ProcedureLog>()
            .ToDictionary(procedure => procedure.ProcNum, procedure => (procedure.ProcDate, procedure.ProcStatus));
        return from row in rows
            where procedures.ContainsKey(procNum(row) ?? 0)
            let work = procedures[procNum(row) ?? 0]
            where day(row) < work.ProcDate || (mustBeDone && work.ProcStatus != (short)ProcStatus.Complete)
            select new Offender(
                row,
                $"of {day(row):O}, procedure {procNum(row)} of {work.ProcDate:O}, status {work.ProcStatus}"
            );
    }
}
