using DentalSynth.Generators.Model.Identities;

namespace DentalSynth.Generation.Model.Identities;

public sealed class InventedIdentifiersTests
{
    // 1234567893 is the example that the rule for provider numbers is published with.
    [Fact]
    public void The_NPI_check_digit_is_the_published_one() =>
        Assert.Equal(3, InventedIdentifiers.LuhnDigit("80840" + "123456789"));

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void A_number_that_does_not_fit_is_refused(long number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InventedIdentifiers.License(number));
}
