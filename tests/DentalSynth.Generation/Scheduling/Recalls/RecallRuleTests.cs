using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Scheduling.Recalls;

namespace DentalSynth.Generation.Scheduling.Recalls;

public sealed class RecallRuleTests
{
    private static readonly RecallRule Rule = new(intervalMonths: 6, mostDaysLate: 30, prebookRate: 0.85);
    private static readonly DateOnly Due = new(2025, 6, 15);

    [Fact]
    public void A_patient_is_due_six_months_after_the_last_cleaning() =>
        Assert.Equal(new DateOnly(2025, 6, 15), Rule.NextDue(new DateOnly(2024, 12, 15)));

    [Fact]
    public void A_patient_is_due_on_the_last_day_of_a_shorter_month() =>
        Assert.Equal(new DateOnly(2024, 2, 29), Rule.NextDue(new DateOnly(2023, 8, 31)));

    [Fact]
    public void The_visit_is_wanted_when_due_or_up_to_a_month_later()
    {
        var days = Draws.Of(random => Rule.Wanted(Due, random));

        Assert.Equal((Due, Due.AddDays(29)), (days.Min(), days.Max()));
    }

    [Fact]
    public void About_eighty_five_in_a_hundred_recalls_are_booked_at_the_visit_before() =>
        Draws.AssertShare(0.85, random => BookedOn(random) == Sample.Today);

    [Fact]
    public void The_others_are_booked_when_a_reminder_comes()
    {
        var days = Draws.Of(BookedOn).Where(day => day != Sample.Today).ToList();

        Assert.Equal((Due.AddDays(-25), Due.AddDays(-3)), (days.Min(), days.Max()));
    }

    private static DateOnly BookedOn(Generators.Simulation.RandomSource random) =>
        Rule.BookedOn(lastVisit: Sample.Today, wanted: Due, random);
}
