using DentalSynth.Generators.Model.Codes.Clinical;

namespace DentalSynth.Generators.Validation.Financial;

/// <summary>The account of every completed procedure.</summary>
/// <remarks>Here the identity of accounts receivable is written: balance = fee - insurance paid - write-off - patient
/// paid - adjustments as a reduction, to the cent.</remarks>
internal sealed class ProcedureBalances
{
    private readonly IPracticeRows rows;
    private readonly Totals insurance = new();
    private readonly Totals patient;
    private readonly Totals adjustments;

    /// <summary>Adds up what settles each procedure.</summary>
    public ProcedureBalances(IPracticeRows rows)
    {
        this.rows = rows;
        patient = Totals.Of(rows.RowsOf<PaySplit>(), split => split.ProcNum, split => split.SplitAmt);
        adjustments = Totals.Of(rows.RowsOf<Adjustment>(), other => other.ProcNum, other => other.AdjAmt);
        foreach (var line in rows.RowsOf<ClaimProc>().Where(ClaimChecks.IsAnswered))
        {
            insurance.Add(line.ProcNum, line.InsPayAmt);
            insurance.Add(line.ProcNum, line.WriteOff);
        }
    }

    public IEnumerable<ProcedureAccount> All =>
        from procedure in rows.RowsOf<ProcedureLog>()
        where procedure.ProcStatus == (short)ProcStatus.Complete
        let key = procedure.ProcNum
        select new ProcedureAccount(procedure, insurance[key], patient[key], -adjustments[key]);
}
