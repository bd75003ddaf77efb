using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Codes.Financial;

namespace DentalSynth.Generation.Financial.Statements;

public sealed class StatementRuleTests
{
    private static readonly StatementRule Rule = new(
        Money.FromDollars(5),
        most: 6,
        emailRate: 0.55,
        daysToReminder: 30,
        daysToWarning: 60
    );

    [Theory]
    [InlineData(499, false)]
    [InlineData(500, true)]
    public void Statements_are_sent_for_5_dollars_or_more(long cents, bool isSent) =>
        Assert.Equal(isSent, Rule.IsSent(new Money(cents)));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_balance_is_on_at_most_6_statements(int before, bool isOn) =>
        Assert.Equal(isOn, Rule.IsOnAnother(before));

    [Theory]
    [InlineData(2026, 5, 28, "2026-05-28")] // 28, the day after the holiday
    [InlineData(2026, 5, 25, "2026-05-26")] // 25 is Memorial Day
    [InlineData(2026, 6, 1, "2026-06-01")]
    public void Statements_are_sent_on_the_billing_day_or_the_next_open_day(
        int year,
        int month,
        int billingDay,
        string sent
    ) =>
        Assert.Equal(
            DateOnly.Parse(sent, System.Globalization.CultureInfo.InvariantCulture),
            Rule.SentIn(year, month, billingDay)
        );

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(60, true)]
    public void Balances_over_a_month_old_are_past_due(int days, bool isPastDue) =>
        Assert.Equal(isPastDue, Rule.Note(days).Contains("past due", StringComparison.Ordinal));

    [Fact]
    public void About_55_percent_of_families_get_statements_by_email() =>
        Draws.AssertShare(0.55, random => Rule.Mode(random) == StatementMode.Email);
}
