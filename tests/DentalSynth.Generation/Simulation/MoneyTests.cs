using System.Globalization;

namespace DentalSynth.Generation.Simulation;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(100_00, 8_000, 80_00)]
    [InlineData(1, 5_000, 1)]
    [InlineData(1, 4_999, 0)]
    [InlineData(3, 5_000, 2)]
    [InlineData(-1, 5_000, -1)]
    [InlineData(-1, 4_999, 0)]
    [InlineData(-3, 5_000, -2)]
    [InlineData(10_01, 0, 0)]
    [InlineData(10_01, 10_000, 10_01)]
    [InlineData(10_01, 11_000, 11_01)]
    public void A_part_is_rounded_half_away_from_zero(long cents, int basisPoints, long part) =>
        Assert.Equal(new Money(part), new Money(cents).Part(basisPoints));

    [Fact]
    public void A_part_and_its_rest_are_the_whole()
    {
        var whole = new Money(12_345_67);

        Assert.All(
            Enumerable.Range(0, 10_001),
            share => Assert.InRange((whole.Part(share) + whole.Part(10_000 - share) - whole).Cents, 0, 1)
        );
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(-5, "-0.05")]
    [InlineData(1_234_56, "1234.56")]
    [InlineData(-1_00, "-1.00")]
    public void Money_is_written_with_two_decimals_in_any_culture(long cents, string text)
    {
        CultureInfo.CurrentCulture = OddCulture.Instance;

        Assert.Equal(text, new Money(cents).ToString());
    }

    [Fact]
    public void Dollars_are_the_nearest_double_to_the_cents() =>
        Assert.All(
            Enumerable.Range(-10_000, 20_001),
            cents => Assert.Equal((double)(cents / 100m), new Money(cents).ToDollars())
        );

    [Fact]
    public void Amounts_add_subtract_and_negate()
    {
        Assert.Equal(new Money(30), new Money(10) + new Money(20));
        Assert.Equal(new Money(-10), new Money(10) - new Money(20));
        Assert.Equal(new Money(-10), -new Money(10));
        Assert.Equal(new Money(7_00), Money.FromDollars(7));
    }

    [Fact]
    public void Amounts_compare()
    {
        var (less, more) = (new Money(1), new Money(2));

        Assert.True(less < more && more > less && less <= more && more >= less);
        Assert.False(more < less || less > more || more <= less || less >= more);
        Assert.Equal((less, more), (Money.Min(less, more), Money.Max(less, more)));
        Assert.Equal((less, more), (Money.Min(more, less), Money.Max(more, less)));
        Assert.Equal([less, more], new[] { more, less }.Order());
    }

    [Fact]
    public void An_amount_overflow_throws() =>
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
}
