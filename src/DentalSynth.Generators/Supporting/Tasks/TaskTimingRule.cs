namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>A task is viewed within days and completed a few days later. A few stay open.</summary>
/// <remarks>Read by the dbt model int_task_management.</remarks>
/// <param name="leftRate">Share of tasks that nobody does.</param>
/// <param name="mostDays">Days until a task is looked at, and from then until it is done, at most.</param>
public sealed class TaskTimingRule(double leftRate, int mostDays)
{
    /// <summary>Returns when the task is taken up and done.</summary>
    public TaskTimes Times(DateOnly written, RandomSource random)
    {
        var seen = BusinessDays.OnOrAfter(written.AddDays(random.Below(mostDays + 1)));
        var done = BusinessDays.OnOrAfter(seen.AddDays(random.Below(mostDays + 1)));
        return new(seen, random.Chance(leftRate) ? null : done);
    }
}
