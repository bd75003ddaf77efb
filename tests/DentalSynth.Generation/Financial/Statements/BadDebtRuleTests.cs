using DentalSynth.Generators.Financial.Statements;

namespace DentalSynth.Generation.Financial.Statements;

public sealed class BadDebtRuleTests
{
    private static readonly BadDebtRule Rule = new(210, 45, Money.FromDollars(25), writeOffRate: 0.10);

    [Fact]
    public void The_final_notice_is_after_7_months_and_bad_debt_6_weeks_later()
    {
        var billed = new DateOnly(2025, 1, 6);

        Assert.Equal(new DateOnly(2025, 8, 4), Rule.NoticeOn(billed));
        Assert.Equal(new DateOnly(2025, 9, 18), Rule.UncollectibleOn(billed));
    }

    [Fact]
    public void Balances_below_25_dollars_are_written_off() =>
        Draws.AssertShare(1, random => Rule.IsWrittenOff(new Money(24_99), random));

    [Fact]
    public void About_10_percent_of_larger_balances_are_written_off() =>
        Draws.AssertShare(0.10, random => Rule.IsWrittenOff(Money.FromDollars(25), random));
}
