using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class StartTimeRuleTests
{
    private static readonly IReadOnlyList<int> Units = Draws.Of(
        new StartTimeRule([1.2, 1.4, 1.3, 1.0, 0, 0.8, 0.9, 1.2, 1.0]).Unit
    );

    [Fact]
    public void Appointments_start_on_the_hour_or_half_hour_from_8_to_4_30()
    {
        Assert.All(Units, unit => Assert.Equal(0, unit % 3));
        Assert.Equal((0, 51), (Units.Min(), Units.Max()));
    }

    [Fact]
    public void Nobody_requests_lunch_time() => Assert.DoesNotContain(Units, unit => unit is >= 24 and < 30);

    [Fact]
    public void Nine_o_clock_is_requested_most_and_one_o_clock_least()
    {
        var byHour = Units.GroupBy(unit => unit / 6).OrderBy(hour => hour.Count()).Select(hour => hour.Key).ToList();

        Assert.Equal((5, 1), (byHour[0], byHour[^1]));
    }
}
