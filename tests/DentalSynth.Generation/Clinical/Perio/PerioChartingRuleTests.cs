using DentalSynth.Generators.Clinical.Perio;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical.Perio;

public sealed class PerioChartingRuleTests
{
    private static readonly PerioChartingRule Rule = new(otherRate: 0.1);

    [Theory]
    [InlineData(AppointmentKind.NewAdult)]
    [InlineData(AppointmentKind.AdultHygiene)]
    [InlineData(AppointmentKind.Emergency)]
    public void Perio_charting_follows_every_diagnosis_of_periodontal_disease(AppointmentKind kind) =>
        Assert.All(Draws.Of(random => Rule.IsCharted(kind, true, false, random)), Assert.True);

    [Theory]
    [InlineData(AppointmentKind.AdultHygiene, true)]
    [InlineData(AppointmentKind.Restorative, false)]
    public void Perio_charting_is_repeated_at_the_check_up_after_SRP(AppointmentKind kind, bool isMeasured) =>
        Assert.All(
            Draws.Of(random => Rule.IsCharted(kind, false, true, random)),
            charted => Assert.Equal(isMeasured, charted)
        );

    [Fact]
    public void Some_first_exams_of_healthy_adults_include_perio_charting() =>
        Draws.AssertShare(0.1, random => Rule.IsCharted(AppointmentKind.NewAdult, false, false, random));

    [Theory]
    [InlineData(AppointmentKind.NewChild)]
    [InlineData(AppointmentKind.AdultHygiene)]
    public void Other_visits_have_no_perio_charting(AppointmentKind kind) =>
        Assert.All(Draws.Of(random => Rule.IsCharted(kind, false, false, random)), Assert.False);
}
