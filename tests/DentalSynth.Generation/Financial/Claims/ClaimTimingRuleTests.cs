using DentalSynth.Generators.Financial.Claims;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class ClaimTimingRuleTests
{
    private static readonly DateOnly Monday = new(2025, 6, 2);
    private static readonly ClaimTimingRule Rule = new(
        14,
        0,
        120,
        daysBetweenChecks: 7,
        opened: Monday,
        isRealTime: false
    );
    private static readonly ClaimTimingRule RealTime = new(
        14,
        0,
        120,
        daysBetweenChecks: 7,
        opened: Monday,
        isRealTime: true
    );

    [Fact]
    public void Claims_are_sent_within_3_days() =>
        Assert.Equal(
            [Monday, Monday.AddDays(1), Monday.AddDays(2), Monday.AddDays(3)],
            Draws.Of(random => Rule.Sent(Monday, random)).Distinct().Order()
        );

    [Fact]
    public void No_claim_is_sent_on_a_closed_day()
    {
        var friday = Monday.AddDays(4);

        Assert.All(Draws.Of(random => Rule.Sent(friday, random)), day => Assert.True(BusinessDays.IsOpen(day)));
        Assert.All(Draws.Of(random => Rule.Resent(friday, random)), day => Assert.True(BusinessDays.IsOpen(day)));
    }

    [Fact]
    public void Claims_are_paid_in_a_pay_run_of_the_carrier() =>
        Assert.All(
            Draws.Of(random => Rule.Answered(Monday, Sample.Carrier(), random)),
            day => Assert.Equal(DayOfWeek.Friday, day.DayOfWeek)
        );

    [Fact]
    public void A_pay_run_on_a_closed_day_moves_to_the_next_open_day()
    {
        var weekend = Sample.Carrier() with { PayDay = DayOfWeek.Tuesday }; // runs on Saturdays, then

        Assert.All(
            Draws.Of(random => Rule.Answered(Monday, weekend, random)),
            day => Assert.Equal(DayOfWeek.Monday, day.DayOfWeek)
        );
    }

    [Fact]
    public void Days_to_payment_are_turnaround_delay_and_wait_for_the_pay_run()
    {
        var days = Draws.Of(random => Rule.Answered(Monday, Sample.Carrier(), random).DayNumber - Monday.DayNumber);

        // Ready on a Thursday at the earliest, ten days on; two weeks after that at the latest. Runs are on Fridays.
        Assert.Equal((11, 25), (days.Min(), days.Max()));
    }

    [Fact]
    public void Some_claims_are_stuck_and_more_of_the_slow_carriers()
    {
        var rule = new ClaimTimingRule(14, 0.1, 120, daysBetweenChecks: 7, opened: Monday, isRealTime: false);
        var slow = Sample.Carrier() with { DaysToPay = 28 };

        Draws.AssertShare(0.2, random => rule.Answered(Monday, slow, random).DayNumber - Monday.DayNumber > 56);
    }

    [Fact]
    public void Real_time_claims_are_sent_and_paid_on_the_day_of_the_visit() =>
        Assert.All(
            Draws.Of(random => RealTime.Answered(RealTime.Sent(Monday, random), Sample.Carrier(), random)),
            day => Assert.Equal(Monday, day)
        );

    [Fact]
    public void A_denied_claim_is_resubmitted_within_2_weeks()
    {
        var days = Draws.Of(random => Rule.Resent(Monday, random).DayNumber - Monday.DayNumber);

        Assert.Equal((3, 14), (days.Min(), days.Max()));
    }
}
