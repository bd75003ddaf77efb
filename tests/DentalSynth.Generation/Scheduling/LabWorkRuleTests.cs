using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class LabWorkRuleTests
{
    private static readonly LabWorkRule Rule = new(leastDays: 12, mostDays: 20, fittingMinutes: 40);

    [Fact]
    public void A_crown_is_seated_12_to_20_days_after_the_preparation()
    {
        var days = Draws.Of(random => Rule.FittingWanted(Sample.Today, random).DayNumber - Sample.Today.DayNumber);

        Assert.Equal(12, days.Min());
        Assert.Equal(20, days.Max());
    }
}
