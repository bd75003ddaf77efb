namespace DentalSynth.Generators.Financial.Statements;

/// <summary>A balance without payments for most of a year gets a final notice. After that a small balance becomes a bad
/// debt write-off, and most larger ones go to a collections agency.</summary>
/// <remarks>Read by the dbt models int_adjustments and int_ar_balance.</remarks>
/// <param name="daysToNotice">Days from billing to the final notice.</param>
/// <param name="daysAfterNotice">Days from the final notice to bad debt or collections.</param>
/// <param name="small">The balance below which no collections agency is used.</param>
/// <param name="writeOffRate">Share of larger balances written off as bad debt.</param>
public sealed class BadDebtRule(int daysToNotice, int daysAfterNotice, Money small, double writeOffRate)
{
    /// <summary>Returns the day of the final notice.</summary>
    public DateOnly NoticeOn(DateOnly billed) => BusinessDays.OnOrAfter(billed.AddDays(daysToNotice));

    /// <summary>Returns the day of the bad debt write-off or collections referral.</summary>
    public DateOnly UncollectibleOn(DateOnly billed) =>
        BusinessDays.OnOrAfter(NoticeOn(billed).AddDays(daysAfterNotice));

    /// <summary>Returns whether the balance is written off as bad debt; otherwise it goes to a collections
    /// agency.</summary>
    public bool IsWrittenOff(Money open, RandomSource random) => open < small || random.Chance(writeOffRate);
}
