using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class LabWorkRuleTests
{
    private static readonly LabWorkRule Rule = new(leastDays: 12, mostDays: 20, fittingMinutes: 40);

    [Fact]
    public void A_crown_is_fitted_twelve_to_twenty_days_after_it_was_prepared()
    {
        var days = Draws.Of(random => Rule.FittingWanted(Sample.Today, random).DayNumber - Sample.Today.DayNumber);

        Assert.Equal(12, days.Min());
        Assert.Equal(20, days.Max());
    }
}
