using DentalSynth.Generators.Patients;

namespace DentalSynth.Generation.Patients;

public sealed class JoiningRuleTests
{
    private static readonly DateOnly Opened = new(2023, 1, 1);
    private static readonly DateOnly AsOf = Opened.AddDays(1_000);
    private static readonly DateOnly HalfTime = Opened.AddDays(500);

    [Theory]
    [InlineData(-1, 0.75)]
    [InlineData(-0.5, 0.625)]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.375)]
    [InlineData(1, 0.25)]
    [InlineData(3, 0.0625)]
    public void The_faster_a_practice_grows_the_fewer_joined_in_its_first_half(double growth, double share)
    {
        var rule = new JoiningRule(Opened, AsOf, growth, takenOverRate: 0);

        Draws.AssertShare(share, random => rule.Joined(random) < HalfTime);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(3)]
    public void Patients_join_between_the_opening_and_the_as_of_date(double growth)
    {
        var rule = new JoiningRule(Opened, Opened.AddDays(3), growth, takenOverRate: 0.5);

        var days = Draws.Of(rule.Joined).Distinct().Order();

        Assert.Equal([Opened, Opened.AddDays(1), Opened.AddDays(2)], days);
    }

    [Fact]
    public void The_patients_of_the_predecessor_call_within_a_year()
    {
        var rule = new JoiningRule(Opened, AsOf, growth: 0, takenOverRate: 1);

        var days = Draws.Of(rule.Joined).ToList();

        Assert.Equal((Opened, Opened.AddDays(364)), (days.Min(), days.Max()));
    }
}
