using DentalSynth.Generators.Clinical.LabCases;

namespace DentalSynth.Generation.Clinical.LabCases;

public sealed class LabTimingRuleTests
{
    private static readonly LabTimingRule Rule = new(daysAhead: 2);

    [Fact]
    public void Lab_cases_are_sent_received_and_checked_before_the_seating()
    {
        var days = 0;
        Assert.All(
            Draws.Of(random =>
            {
                var prepared = new DateOnly(2024, 1, 2).AddDays(days++ % 1_000);
                var fitted = BusinessDays.OnOrAfter(prepared.AddDays(12));
                return (Prepared: prepared, Fitted: fitted, Times: Rule.Times(prepared, fitted, random));
            }),
            work =>
            {
                Assert.True(DateOnly.FromDateTime(work.Times.Sent) > work.Prepared);
                Assert.True(work.Times.Received > work.Times.Sent);
                Assert.True(work.Times.Checked > work.Times.Received);
                Assert.True(DateOnly.FromDateTime(work.Times.Checked) < work.Fitted);
                Assert.True(DateOnly.FromDateTime(work.Times.Due) <= work.Fitted.AddDays(-2));
            }
        );
    }

    [Fact]
    public void Lab_cases_are_sent_and_received_on_open_days() =>
        Assert.All(
            Draws.Of(random => Rule.Times(new(2025, 12, 19), new(2026, 1, 5), random)),
            times =>
            {
                Assert.True(BusinessDays.IsOpen(DateOnly.FromDateTime(times.Sent)));
                Assert.True(BusinessDays.IsOpen(DateOnly.FromDateTime(times.Received)));
            }
        );
}
