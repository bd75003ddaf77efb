using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Tasks about much money come first.</summary>
/// <remarks>Read by the dbt model int_task_management.</remarks>
/// <param name="large">The amount from which on a task is urgent.</param>
public sealed class TaskPriorityRule(Money large)
{
    /// <summary>Returns the DefNum of the priority.</summary>
    public long Priority(Money amount) => amount >= large ? TaskPriority.Urgent : TaskPriority.Normal;
}
