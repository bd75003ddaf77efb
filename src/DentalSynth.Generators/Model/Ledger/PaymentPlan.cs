namespace DentalSynth.Generators.Model.Ledger;

/// <summary>A payment plan with monthly installments (table payplan).</summary>
/// <param name="payPlanNum">Key of the plan.</param>
/// <param name="bill">The balance paid in installments.</param>
/// <param name="parts">Number of installments; at least 2.</param>
internal sealed class PaymentPlan(long payPlanNum, PatientBill bill, int parts)
{
    public long PayPlanNum => payPlanNum;

    public PatientBill Bill => bill;

    public int Parts => parts;

    /// <summary>Gets a value indicating whether something is still to be paid.</summary>
    public bool IsOpen => bill.Open > Money.Zero;
}
