using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Model.Ledger;

/// <summary>The patient portion of a visit and its payments.</summary>
/// <param name="aptNum">Key of the visit.</param>
/// <param name="day">The day on which it is due.</param>
/// <param name="treatments">The procedures that it is for; something is due for one of them at least.</param>
internal sealed class PatientBill(long aptNum, DateOnly day, IReadOnlyList<Treatment> treatments)
{
    private readonly List<(DateOnly Day, Money Amount)> payments = [];

    public long AptNum => aptNum;

    public DateOnly Day => day;

    public IReadOnlyList<Treatment> Treatments => treatments;

    /// <summary>Gets what was due on the day of the bill.</summary>
    public Money Due { get; } = new(treatments.Sum(treatment => (treatment.Fee - treatment.Ledger.Settled).Cents));

    public PaymentPlan? Plan { get; set; }

    /// <summary>Gets the day of the bad debt write-off or collections referral, if any.</summary>
    public DateOnly? UncollectibleSince { get; private set; }

    /// <summary>Gets a value indicating whether the balance was written off as bad debt; otherwise it went to a
    /// collections agency.</summary>
    public bool IsWrittenOff { get; private set; }

    /// <summary>Records a payment. Payments come in the order of their days.</summary>
    public void Pay(DateOnly paidOn, Money amount) => payments.Add((paidOn, amount));

    /// <summary>Records the bad debt write-off or collections referral.</summary>
    public void MarkUncollectible(DateOnly since, bool isWrittenOff) =>
        (UncollectibleSince, IsWrittenOff) = (since, isWrittenOff);

    /// <summary>Returns what is open at the end of a day.</summary>
    public Money OpenOn(DateOnly date)
    {
        if (IsWrittenOff && UncollectibleSince <= date)
        {
            return Money.Zero;
        }

        var open = Due;
        foreach (var payment in payments)
        {
            if (payment.Day <= date)
            {
                open -= payment.Amount;
            }
        }

        return open;
    }

    /// <summary>Returns the last day up to a date on which something was paid, or the day of the bill.</summary>
    public DateOnly LastPaid(DateOnly date) =>
        payments.Where(payment => payment.Day <= date).Select(payment => payment.Day).LastOrDefault(day);
}
