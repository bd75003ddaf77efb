namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>How urgent a task is (task.PriorityDefNum): DefNums of category 33.</summary>
/// <remarks>Read by stg_opendental__taskhist, which accepts these two.</remarks>
public static class TaskPriority
{
    /// <summary>In its turn.</summary>
    public const long Normal = 263;

    /// <summary>Today.</summary>
    public const long Urgent = 290;
}
