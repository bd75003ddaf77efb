using DentalSynth.Generators.Foundation.Office;

namespace DentalSynth.Generation.Foundation.Office;

public sealed class OvertimeRuleTests
{
    private static readonly OvertimeRule Rule = new(rate: 0.05);

    [Fact]
    public void About_5_percent_of_weeks_have_overtime() =>
        Draws.AssertShare(0.05, random => Rule.Hours(random) is not null);

    [Fact]
    public void Overtime_is_15_minutes_to_3_hours()
    {
        var hours = Draws.Of(Rule.Hours).OfType<TimeSpan>().ToList();

        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.FromHours(3)), (hours.Min(), hours.Max()));
    }
}
