namespace DentalSynth.Generators.Validation.Financial;

/// <summary>What the rows say of a completed procedure's money, in cents.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Insurance">What plans have paid and written off.</param>
/// <param name="PatientPaid">What patients have paid.</param>
/// <param name="Reductions">What adjustments take off, a positive number.</param>
internal sealed record ProcedureAccount(ProcedureLog Procedure, long Insurance, long PatientPaid, long Reductions)
{
    /// <summary>Gets what is open: the fee less everything that settles it.</summary>
    public long Balance => Totals.Cents(Procedure.ProcFee) - Insurance - PatientPaid - Reductions;

    public override string ToString() =>
        $"fee {Procedure.ProcFee:0.00}, insurance {Totals.Text(Insurance)}, patient {Totals.Text(PatientPaid)}, "
        + $"adjustments {Totals.Text(Reductions)}, balance {Totals.Text(Balance)}";
}
