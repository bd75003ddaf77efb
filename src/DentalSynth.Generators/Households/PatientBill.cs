namespace DentalSynth.Generators.Households;

/// <summary>What a patient is asked to pay for a visit, and what has been paid of it.</summary>
/// <param name="aptNum">Key of the visit.</param>
/// <param name="day">The day on which it is due.</param>
/// <param name="treatments">The procedures that it is for; something is due for one of them at least.</param>
internal sealed class PatientBill(long aptNum, DateOnly day, IReadOnlyList<Treatment> treatments)
{
    private readonly Money due = new(treatments.Sum(treatment => (treatment.Fee - treatment.Ledger.Settled).Cents));
    private readonly List<(DateOnly Day, Money Amount)> payments = [];

    public long AptNum => aptNum;

    public DateOnly Day => day;

    public IReadOnlyList<Treatment> Treatments => treatments;

    /// <summary>Records a payment. Payments come in the order of their days.</summary>
    public void Pay(DateOnly paidOn, Money amount) => payments.Add((paidOn, amount));

    /// <summary>Returns what is open at the end of a day.</summary>
    public Money OpenOn(DateOnly date) =>
        payments.Where(payment => payment.Day <= date).Aggregate(due, (open, payment) => open - payment.Amount);

    /// <summary>Returns the last day up to a date on which something was paid, or the day of the bill.</summary>
    public DateOnly LastPaid(DateOnly date) =>
        payments.Where(payment => payment.Day <= date).Select(payment => payment.Day).LastOrDefault(day);
}
