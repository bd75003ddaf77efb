using DentalSynth.Generators.Foundation.Office;

namespace DentalSynth.Generation.Foundation.Office;

public sealed class PaidTimeOffRuleTests
{
    [Fact]
    public void Employees_take_9_days_off_a_year() =>
        Draws.AssertShare(9 / 254.0, random => new PaidTimeOffRule(daysPerYear: 9).IsOff(random));

    [Fact]
    public void Zero_days_a_year_means_no_days_off() =>
        Assert.DoesNotContain(true, Draws.Of(random => new PaidTimeOffRule(daysPerYear: 0).IsOff(random)));
}
