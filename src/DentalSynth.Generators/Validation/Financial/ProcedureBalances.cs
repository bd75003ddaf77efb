using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>What is open of every completed procedure.</summary>
/// <remarks>Balance = fee - insurance paid - write-off - patient paid - adjustments as a reduction, to the cent.</remarks>
internal sealed class ProcedureBalances
{
    private readonly Totals credits = new();
    private readonly IPracticeRows rows;

    /// <summary>Adds up the credits of every procedure.</summary>
    public ProcedureBalances(IPracticeRows rows)
    {
        this.rows = rows;
        foreach (var line in rows.RowsOf<ClaimProc>().Where(ClaimChecks.IsAnswered))
        {
            credits.Add(line.ProcNum, line.InsPayAmt);
            credits.Add(line.ProcNum, line.WriteOff);
        }

        foreach (var split in rows.RowsOf<PaySplit>())
        {
            credits.Add(split.ProcNum, split.SplitAmt);
        }

        foreach (var adjustment in rows.RowsOf<Adjustment>())
        {
            credits.Add(adjustment.ProcNum, -adjustment.AdjAmt);
        }
    }

    /// <summary>Gets every completed procedure with what is open of it, in cents.</summary>
    public IEnumerable<(ProcedureLog Procedure, long Cents)> All =>
        rows.RowsOf<ProcedureLog>()
            .Where(procedure => procedure.ProcStatus == (short)ProcStatus.Complete)
            .Select(procedure => (procedure, Totals.Cents(procedure.ProcFee) - credits[procedure.ProcNum]));
}
