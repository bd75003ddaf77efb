using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Foundation.Office;

namespace DentalSynth.Generation.Foundation.Office;

public sealed class PaidTimeOffRuleTests
{
    [Fact]
    public void Nine_days_a_year_are_off() =>
        Draws.AssertShare(9 / 254.0, random => new PaidTimeOffRule(daysPerYear: 9).IsOff(random));

    [Fact]
    public void Who_has_no_days_off_is_never_off() =>
        Assert.DoesNotContain(true, Draws.Of(random => new PaidTimeOffRule(daysPerYear: 0).IsOff(random)));
}
