using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generation.Supporting.Tasks;

public sealed class TaskWatchRuleTests
{
    private static readonly TaskWatchRule Rule = new(rate: 0.3, unreadRate: 0.25);

    [Fact]
    public void About_30_percent_of_tasks_have_a_subscriber() => Draws.AssertShare(0.3, Rule.IsWatched);

    [Fact]
    public void About_a_quarter_of_subscribed_tasks_stay_unread_when_completed() =>
        Draws.AssertShare(0.25, Rule.IsLeftUnread);
}
