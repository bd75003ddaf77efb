using DentalSynth.Generators.Model.Codes.Records;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Tasks about large amounts are urgent.</summary>
/// <remarks>Read by the dbt model int_task_management.</remarks>
/// <param name="large">The smallest amount that makes a task urgent.</param>
public sealed class TaskPriorityRule(Money large)
{
    /// <summary>Returns the DefNum of the priority.</summary>
    public long Priority(Money amount) => amount >= large ? TaskPriority.Urgent : TaskPriority.Normal;
}
