using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Model.Ledger;

/// <summary>An agreement to pay a bill in monthly parts (table payplan).</summary>
/// <param name="payPlanNum">Key of the plan.</param>
/// <param name="bill">What is paid in parts.</param>
/// <param name="parts">Number of parts; at least 2.</param>
internal sealed class PaymentPlan(long payPlanNum, PatientBill bill, int parts)
{
    public long PayPlanNum => payPlanNum;

    public PatientBill Bill => bill;

    public int Parts => parts;

    /// <summary>Gets a value indicating whether something is still to be paid.</summary>
    public bool IsOpen => bill.OpenOn(DateOnly.MaxValue) > Money.Zero;
}
