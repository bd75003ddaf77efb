using DentalSynth.Generators.Rules.Scheduling;

namespace DentalSynth.Generation.Rules.Scheduling;

public sealed class ScheduleHorizonRuleTests
{
    [Fact]
    public void Working_hours_reach_beyond_the_next_recall() =>
        Assert.Equal(
            new DateOnly(2026, 12, 31),
            new ScheduleHorizonRule(recallMonths: 6, monthsMore: 5).LastDay(new(2026, 1, 31))
        );
}
