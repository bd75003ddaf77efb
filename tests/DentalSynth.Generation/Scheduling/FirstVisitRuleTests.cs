using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generation.Scheduling;

public sealed class FirstVisitRuleTests
{
    private static readonly FirstVisitRule Rule = new(
        bookingRate: 0.9,
        emergencyRate: 0.25,
        leastDays: 2,
        mostDays: 21
    );

    [Fact]
    public void About_90_percent_of_new_patients_book() => Draws.AssertShare(0.9, Rule.Books);

    [Fact]
    public void Emergencies_are_25_percent_of_one_time_first_visits() =>
        Draws.AssertShare(0.25, random => Rule.Kind(30, isRecallPatient: false, random) == AppointmentKind.Emergency);

    [Fact]
    public void Recall_patients_start_with_a_comprehensive_exam() =>
        Draws.AssertShare(1, random => Rule.Kind(30, isRecallPatient: true, random) == AppointmentKind.NewAdult);

    [Theory]
    [InlineData(13, AppointmentKind.NewChild)]
    [InlineData(14, AppointmentKind.NewAdult)]
    public void Children_under_14_have_a_pediatric_exam(int age, AppointmentKind kind) =>
        Draws.AssertShare(1, random => Rule.Kind(age, isRecallPatient: true, random) == kind);

    [Fact]
    public void Emergencies_are_seen_the_same_day() =>
        Draws.AssertShare(1, random => Rule.Wanted(Sample.Today, AppointmentKind.Emergency, random) == Sample.Today);

    [Fact]
    public void Other_first_visits_are_within_3_weeks()
    {
        var days = Draws.Of(random => Rule.Wanted(Sample.Today, AppointmentKind.NewAdult, random));

        Assert.Equal((Sample.Today.AddDays(2), Sample.Today.AddDays(21)), (days.Min(), days.Max()));
    }
}
