namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Most completed tasks have a note with the outcome.</summary>
/// <remarks>Read by the dbt model int_task_management.</remarks>
/// <param name="rate">Share of completed tasks with a note.</param>
public sealed class TaskNoteRule(double rate)
{
    /// <summary>Returns whether there is a note.</summary>
    public bool IsNoted(RandomSource random) => random.Chance(rate);
}
