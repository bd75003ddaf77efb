using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Model.Ledger;

/// <summary>The patient portion of a visit and its payments.</summary>
/// <param name="member">The patient.</param>
/// <param name="aptNum">Key of the visit.</param>
/// <param name="day">The day on which it is due.</param>
/// <param name="treatments">The procedures that it is for; something is due for one of them at least.</param>
internal sealed class PatientBill(Member member, long aptNum, DateOnly day, IReadOnlyList<Treatment> treatments)
{
    private const int OverdueDays = 31;

    public Member Member => member;

    public long AptNum => aptNum;

    public DateOnly Day { get; } = day;

    public IReadOnlyList<Treatment> Treatments => treatments;

    /// <summary>Gets what was due on the day of the bill.</summary>
    public Money Due { get; } = new(treatments.Sum(treatment => (treatment.Fee - treatment.Ledger.Settled).Cents));

    /// <summary>Gets what is open.</summary>
    public Money Open => IsWrittenOff ? Money.Zero : Due - Paid;

    /// <summary>Gets the last day on which something was paid, or the day of the bill.</summary>
    public DateOnly LastPaid { get; private set; } = day;

    /// <summary>Gets or sets its payment plan, if any.</summary>
    public PaymentPlan? Plan { get; set; }

    /// <summary>Gets or sets the number of statements that it has been on.</summary>
    public int Statements { get; set; }

    /// <summary>Gets a value indicating whether it was given up: written off as bad debt, or with a collections agency.
    /// </summary>
    public bool IsUncollectible { get; private set; }

    /// <summary>Gets a value indicating whether the balance was written off as bad debt.</summary>
    public bool IsWrittenOff { get; private set; }

    private Money Paid { get; set; }

    /// <summary>Returns whether it is open for longer than the month that a statement takes.</summary>
    public bool IsOverdue(DateOnly today) => Open > Money.Zero && today.DayNumber - Day.DayNumber > OverdueDays;

    /// <summary>Records a payment.</summary>
    public void Pay(DateOnly paidOn, Money amount)
    {
        Paid += amount;
        LastPaid = paidOn;
    }

    /// <summary>Records the bad debt write-off or collections referral.</summary>
    public void MarkUncollectible(bool isWrittenOff) => (IsUncollectible, IsWrittenOff) = (true, isWrittenOff);
}
