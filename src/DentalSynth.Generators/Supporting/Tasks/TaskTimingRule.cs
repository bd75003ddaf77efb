using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>A task is looked at within days and done a few days later; a few are left lying.</summary>
/// <remarks>Read by the dbt model int_task_management.</remarks>
/// <param name="leftRate">Share of tasks that nobody does.</param>
public sealed class TaskTimingRule(double leftRate)
{
    private const int LongestDays = 4;

    /// <summary>Returns when the task is taken up and done.</summary>
    public TaskTimes Times(DateOnly written, RandomSource random)
    {
        var seen = BusinessDays.OnOrAfter(written.AddDays(random.Below(LongestDays)));
        var done = BusinessDays.OnOrAfter(seen.AddDays(random.Below(LongestDays)));
        return new(seen, random.Chance(leftRate) ? null : done);
    }
}
