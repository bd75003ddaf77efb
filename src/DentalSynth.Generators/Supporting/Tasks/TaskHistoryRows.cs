namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Table taskhist: a task before each change.</summary>
/// <remarks>Read by the dbt model int_task_management, which reads the latest change and allows no two at the same
/// time.</remarks>
[Table(
    "TaskHist",
    BelongsTo = TableScope.Patient,
    Noun = "task changes",
    Planned = "DateTask",
    Backdated = "DateTask DateTimeEntry DateTimeOriginal SecDateTEdit",
    LeastPer1000Patients = 300
)]
internal static class TaskHistoryRows
{
    /// <summary>Returns the row of a change.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="task">The task.</param>
    /// <param name="at">When it changed.</param>
    /// <param name="isNote">Whether the change only adds a note.</param>
    public static TaskHist Row(long key, AssignedTask task, DateTime at, bool isNote)
    {
        var before = TaskRows.Row(task, at);
        return new()
        {
            TaskHistNum = key,
            UserNumHist = task.DoneBy,
            DateTStamp = at,
            IsNoteChange = isNote,
            TaskNum = before.TaskNum,
            TaskListNum = before.TaskListNum,
            DateTask = before.DateTask,
            KeyNum = before.KeyNum,
            Descript = before.Descript,
            TaskStatus = before.TaskStatus,
            IsRepeating = before.IsRepeating,
            DateType = before.DateType,
            FromNum = before.FromNum,
            ObjectType = before.ObjectType,
            DateTimeEntry = before.DateTimeEntry,
            UserNum = before.UserNum,
            DateTimeFinished = before.DateTimeFinished,
            PriorityDefNum = before.PriorityDefNum,
            ReminderGroupId = before.ReminderGroupId,
            ReminderType = before.ReminderType,
            ReminderFrequency = before.ReminderFrequency,
            DateTimeOriginal = before.DateTimeOriginal,
            SecDateTEdit = before.SecDateTEdit,
            DescriptOverride = before.DescriptOverride,
            IsReadOnly = before.IsReadOnly,
            Category = before.Category,
        };
    }
}
