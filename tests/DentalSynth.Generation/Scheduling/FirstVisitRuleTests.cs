using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class FirstVisitRuleTests
{
    private static readonly FirstVisitRule Rule = new(bookingRate: 0.9, emergencyRate: 0.25);

    [Fact]
    public void About_ninety_in_a_hundred_new_patients_book() => Draws.AssertShare(0.9, Rule.Books);

    [Fact]
    public void A_quarter_of_those_who_come_once_come_for_pain() =>
        Draws.AssertShare(0.25, random => Rule.Kind(30, isLoyal: false, random) == VisitKind.Emergency);

    [Fact]
    public void Whoever_stays_has_a_full_first_examination() =>
        Draws.AssertShare(1, random => Rule.Kind(30, isLoyal: true, random) == VisitKind.NewAdult);

    [Theory]
    [InlineData(13, VisitKind.NewChild)]
    [InlineData(14, VisitKind.NewAdult)]
    public void Children_under_fourteen_are_examined_as_children(int age, VisitKind kind) =>
        Draws.AssertShare(1, random => Rule.Kind(age, isLoyal: true, random) == kind);

    [Fact]
    public void Pain_is_seen_on_the_day() =>
        Draws.AssertShare(1, random => Rule.Wanted(Sample.Today, VisitKind.Emergency, random) == Sample.Today);

    [Fact]
    public void Other_first_visits_are_within_three_weeks()
    {
        var days = Draws.Of(random => Rule.Wanted(Sample.Today, VisitKind.NewAdult, random));

        Assert.Equal((Sample.Today.AddDays(2), Sample.Today.AddDays(21)), (days.Min(), days.Max()));
    }
}
