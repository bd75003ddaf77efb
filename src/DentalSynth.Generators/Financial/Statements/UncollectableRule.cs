using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>When nothing has been paid for most of a year in spite of statements, reminders and a last notice, a small
/// balance is written off, and a larger one mostly handed to an agency.</summary>
/// <remarks>Read by the dbt models int_adjustments and int_ar_balance.</remarks>
/// <param name="daysToNotice">Days from the bill to the last notice.</param>
/// <param name="daysAfterNotice">Days that the last notice gives.</param>
/// <param name="small">The balance below which no agency is asked.</param>
/// <param name="writeOffRate">Share of larger balances that are written off.</param>
public sealed class UncollectableRule(int daysToNotice, int daysAfterNotice, Money small, double writeOffRate)
{
    /// <summary>Returns the day of the last notice.</summary>
    public DateOnly NoticeOn(DateOnly billed) => BusinessDays.OnOrAfter(billed.AddDays(daysToNotice));

    /// <summary>Returns the day on which the practice gives up.</summary>
    public DateOnly GivenUpOn(DateOnly billed) => BusinessDays.OnOrAfter(NoticeOn(billed).AddDays(daysAfterNotice));

    /// <summary>Returns whether the balance is written off; an agency gets it otherwise.</summary>
    public bool IsWrittenOff(Money open, RandomSource random) => open < small || random.Chance(writeOffRate);
}
