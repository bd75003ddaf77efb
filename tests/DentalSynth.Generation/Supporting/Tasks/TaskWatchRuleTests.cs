using DentalSynth.Generation.Simulation;
using DentalSynth.Generators.Supporting.Tasks;

namespace DentalSynth.Generation.Supporting.Tasks;

public sealed class TaskWatchRuleTests
{
    private static readonly TaskWatchRule Rule = new(rate: 0.3, unreadRate: 0.25);

    [Fact]
    public void About_thirty_in_a_hundred_tasks_are_watched() => Draws.AssertShare(0.3, Rule.IsWatched);

    [Fact]
    public void The_end_of_about_a_quarter_of_those_is_left_unread() => Draws.AssertShare(0.25, Rule.IsLeftUnread);
}
