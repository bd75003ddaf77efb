using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generation.Financial.Statements;

public sealed class StatementRuleTests
{
    private static readonly StatementRule Rule = new(Money.FromDollars(5), most: 6, emailRate: 0.55);

    [Theory]
    [InlineData(499, false)]
    [InlineData(500, true)]
    public void A_statement_is_sent_for_five_dollars_and_more(long cents, bool isSent) =>
        Assert.Equal(isSent, Rule.IsSent(new Money(cents)));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_bill_is_on_six_statements_at_most(int before, bool isOn) =>
        Assert.Equal(isOn, Rule.IsOnAnother(before));

    [Theory]
    [InlineData(2026, 5, 28, "2026-05-28")] // 28, the day after the holiday
    [InlineData(2026, 5, 25, "2026-05-26")] // 25 is Memorial Day
    [InlineData(2026, 6, 1, "2026-06-01")]
    public void Statements_go_out_on_the_familys_billing_day_or_the_next_open_one(
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
    public void What_is_a_month_old_is_called_past_due(int days, bool isPastDue) =>
        Assert.Equal(isPastDue, Rule.Note(days).Contains("past due", StringComparison.Ordinal));

    [Fact]
    public void About_fifty_five_in_a_hundred_families_get_statements_by_email() =>
        Draws.AssertShare(0.55, random => Rule.Mode(random) == StatementMode.Email);
}
