using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>The guarantor gets a monthly statement of the open balances on the family's billing day. After a number of
/// statements a balance is dropped from it.</summary>
/// <remarks>Read by the dbt models int_billing_statements and int_statement_metrics.</remarks>
/// <param name="least">The least that a statement is sent for.</param>
/// <param name="most">Statements that a bill is on, at most.</param>
/// <param name="emailRate">Share of families who get it by e-mail; the others by mail.</param>
/// <param name="daysToReminder">The age of a bill from which on the statement reminds of it.</param>
/// <param name="daysToWarning">The age from which on it warns.</param>
public sealed class StatementRule(Money least, int most, double emailRate, int daysToReminder, int daysToWarning)
{
    /// <summary>Returns the day of the statement of a month.</summary>
    public DateOnly SentIn(int year, int month, int billingDay) =>
        BusinessDays.OnOrAfter(new DateOnly(year, month, billingDay));

    /// <summary>Returns whether a statement is sent.</summary>
    public bool IsSent(Money open) => open >= least;

    /// <summary>Returns whether a balance that has been on so many statements is on another one.</summary>
    public bool IsOnAnother(int statements) => statements < most;

    /// <summary>Returns how a family gets its statements.</summary>
    public StatementMode Mode(RandomSource random) =>
        random.Chance(emailRate) ? StatementMode.Email : StatementMode.Mail;

    /// <summary>Returns the statement's note.</summary>
    /// <param name="days">The age of the oldest open balance.</param>
    public string Note(int days) =>
        days < daysToReminder ? string.Empty
        : days < daysToWarning ? "A part of this balance is past due. Thank you for paying it now."
        : "This balance is long past due. Please pay it or call us about paying in parts.";
}
