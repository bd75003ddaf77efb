namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Some authors of a task subscribe to it. Not all of them read the completed task.</summary>
/// <remarks>Read by the dbt model int_task_management, which allows one subscriber per task at most.</remarks>
/// <param name="rate">Share of tasks that the author subscribes to.</param>
/// <param name="unreadRate">Share of those that stay unread when completed.</param>
public sealed class TaskWatchRule(double rate, double unreadRate)
{
    /// <summary>Returns whether the author subscribes to the task.</summary>
    public bool IsWatched(RandomSource random) => random.Chance(rate);

    /// <summary>Returns whether a completed task stays unread.</summary>
    public bool IsLeftUnread(RandomSource random) => random.Chance(unreadRate);
}
