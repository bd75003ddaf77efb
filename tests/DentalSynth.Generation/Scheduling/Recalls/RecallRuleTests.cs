using DentalSynth.Generators.Scheduling.Recalls;

namespace DentalSynth.Generation.Scheduling.Recalls;

public sealed class RecallRuleTests
{
    private static readonly RecallRule Rule = new(
        intervalMonths: 6,
        mostDaysLate: 30,
        prebookRate: 0.85,
        leastLead: 3,
        mostLead: 25
    );
    private static readonly DateOnly Due = new(2025, 6, 15);

    [Fact]
    public void A_patient_is_due_6_months_after_the_last_prophy() =>
        Assert.Equal(new DateOnly(2025, 6, 15), Rule.NextDue(new DateOnly(2024, 12, 15)));

    [Fact]
    public void A_patient_is_due_on_the_last_day_of_a_shorter_month() =>
        Assert.Equal(new DateOnly(2024, 2, 29), Rule.NextDue(new DateOnly(2023, 8, 31)));

    [Fact]
    public void Recall_visits_are_requested_on_the_due_date_or_up_to_a_month_later()
    {
        var days = Draws.Of(random => Rule.Wanted(Due, random));

        Assert.Equal((Due, Due.AddDays(29)), (days.Min(), days.Max()));
    }

    [Fact]
    public void About_85_percent_of_recalls_are_booked_at_the_previous_visit() =>
        Draws.AssertShare(0.85, random => BookedOn(random) == Sample.Today);

    [Fact]
    public void Other_recalls_are_booked_after_a_reminder()
    {
        var days = Draws.Of(BookedOn).Where(day => day != Sample.Today).ToList();

        Assert.Equal((Due.AddDays(-25), Due.AddDays(-3)), (days.Min(), days.Max()));
    }

    private static DateOnly BookedOn(Generators.Simulation.RandomSource random) =>
        Rule.BookedOn(lastVisit: Sample.Today, wanted: Due, random);
}
