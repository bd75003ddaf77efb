namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>The lists that tasks about patients are filed in (task.TaskListNum): keys of task_lists.csv.</summary>
/// <remarks>To int_collection_tasks some numbers from 8 on are lists of debts whatever is in them, so none of those is
/// used.</remarks>
public static class TaskListKey
{
    /// <summary>Treatment planned but not started.</summary>
    public const long PlannedTreatment = 2;

    /// <summary>Patient balances.</summary>
    public const long OpenBalances = 5;

    /// <summary>Overdue claims.</summary>
    public const long UnansweredClaims = 11;

    /// <summary>Denied claims.</summary>
    public const long DeniedClaims = 12;
}
