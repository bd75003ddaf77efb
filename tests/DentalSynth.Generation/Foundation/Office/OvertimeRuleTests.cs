using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Foundation.Office;

namespace DentalSynth.Generation.Foundation.Office;

public sealed class OvertimeRuleTests
{
    private static readonly OvertimeRule Rule = new(rate: 0.05);

    [Fact]
    public void About_five_in_a_hundred_weeks_have_overtime() =>
        Draws.AssertShare(0.05, random => Rule.Hours(random) is not null);

    [Fact]
    public void Overtime_is_a_quarter_of_an_hour_to_three_hours()
    {
        var hours = Draws.Of(Rule.Hours).OfType<TimeSpan>().ToList();

        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.FromHours(3)), (hours.Min(), hours.Max()));
    }
}
