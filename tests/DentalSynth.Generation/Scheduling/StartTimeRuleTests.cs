using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class StartTimeRuleTests
{
    private static readonly IReadOnlyList<int> Units = Draws.Of(new StartTimeRule().Unit);

    [Fact]
    public void Visits_start_on_the_hour_or_half_past_between_eight_and_half_past_four()
    {
        Assert.All(Units, unit => Assert.Equal(0, unit % 3));
        Assert.Equal((0, 51), (Units.Min(), Units.Max()));
    }

    [Fact]
    public void Nobody_asks_for_lunch_time() => Assert.DoesNotContain(Units, unit => unit is >= 24 and < 30);

    [Fact]
    public void Nine_o_clock_is_asked_for_most_and_one_o_clock_least()
    {
        var byHour = Units.GroupBy(unit => unit / 6).OrderBy(hour => hour.Count()).Select(hour => hour.Key).ToList();

        Assert.Equal((5, 1), (byHour[0], byHour[^1]));
    }
}
