using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Some who write a task watch it until it is done; not all of them read how it ended.</summary>
/// <remarks>Read by the dbt model int_task_management, which takes one watcher per task at most.</remarks>
/// <param name="rate">Share of tasks watched.</param>
/// <param name="unreadRate">Share of those whose end is never read.</param>
public sealed class TaskWatchRule(double rate, double unreadRate)
{
    /// <summary>Returns whether the writer watches the task.</summary>
    public bool IsWatched(RandomSource random) => random.Chance(rate);

    /// <summary>Returns whether the end of a watched task is left unread.</summary>
    public bool IsLeftUnread(RandomSource random) => random.Chance(unreadRate);
}
