using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Who does a task mostly notes what came of it.</summary>
/// <remarks>Read by the dbt model int_task_management.</remarks>
/// <param name="rate">Share of tasks done with a note.</param>
public sealed class TaskNoteRule(double rate)
{
    /// <summary>Returns whether there is a note.</summary>
    public bool IsNoted(RandomSource random) => random.Chance(rate);
}
