using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical.Perio;

public sealed class PerioChartingRuleTests
{
    private static readonly PerioChartingRule Rule = new(otherRate: 0.1);

    [Theory]
    [InlineData(VisitKind.NewAdult)]
    [InlineData(VisitKind.AdultHygiene)]
    [InlineData(VisitKind.Emergency)]
    public void Pockets_are_measured_whenever_gum_disease_is_found(VisitKind kind) =>
        Assert.All(Draws.Of(random => Rule.IsCharted(kind, true, false, random)), Assert.True);

    [Theory]
    [InlineData(VisitKind.AdultHygiene, true)]
    [InlineData(VisitKind.Restorative, false)]
    public void Pockets_are_measured_again_at_the_check_up_after_scaling(VisitKind kind, bool isMeasured) =>
        Assert.All(
            Draws.Of(random => Rule.IsCharted(kind, false, true, random)),
            charted => Assert.Equal(isMeasured, charted)
        );

    [Fact]
    public void One_in_ten_first_examinations_of_healthy_grown_ups_has_them_measured() =>
        Draws.AssertShare(0.1, random => Rule.IsCharted(VisitKind.NewAdult, false, false, random));

    [Theory]
    [InlineData(VisitKind.NewChild)]
    [InlineData(VisitKind.AdultHygiene)]
    public void Otherwise_nothing_is_measured(VisitKind kind) =>
        Assert.All(Draws.Of(random => Rule.IsCharted(kind, false, false, random)), Assert.False);
}
