namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>Where a task stands (task.TaskStatus).</summary>
/// <remarks>Read by int_task_management and int_collection_tasks.</remarks>
public enum TaskStatus
{
    /// <summary>Nobody has looked at it.</summary>
    New = 0,

    /// <summary>Being worked on.</summary>
    Viewed = 1,

    /// <summary>Done.</summary>
    Done = 2,
}
