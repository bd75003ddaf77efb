using DentalSynth.Generators.Model.Codes.Records;
using TaskStatus = DentalSynth.Generators.Model.Codes.Records.TaskStatus;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Table task: open and completed tasks.</summary>
/// <remarks>Read by the dbt models int_task_management and int_collection_tasks.</remarks>
[Table(
    "OfficeTask",
    Name = "task",
    BelongsTo = TableScope.Patient,
    Noun = "tasks",
    LeastPer1000Patients = 200,
    Changes = "DateTimeFinished SecDateTEdit TaskStatus",
    Planned = "DateTask",
    MayBeEmpty = "DateTimeFinished"
)]
internal static class TaskRows
{
    /// <summary>Returns a task as it stands at a moment.</summary>
    public static OfficeTask Row(AssignedTask task, DateTime moment)
    {
        var seen = task.SeenAt < moment ? task.SeenAt : (DateTime?)null;
        var done = task.DoneAt < moment ? task.DoneAt : null;
        return new()
        {
            TaskNum = task.TaskNum,
            TaskListNum = task.FollowUp.List,
            DateTask = DateOnly.FromDateTime(task.Entered),
            KeyNum = task.PatNum,
            Descript = task.FollowUp.Text,
            TaskStatus = (short)(
                done is not null ? TaskStatus.Done
                : seen is not null ? TaskStatus.Viewed
                : TaskStatus.New
            ),
            IsRepeating = false,
            DateType = false,
            FromNum = task.WrittenBy,
            ObjectType = (short)TaskObjectType.Patient,
            DateTimeEntry = task.Entered,
            UserNum = task.DoneBy,
            DateTimeFinished = done,
            PriorityDefNum = task.Priority,
            ReminderGroupId = string.Empty,
            ReminderType = 0,
            ReminderFrequency = 0,
            DateTimeOriginal = task.Entered,
            SecDateTEdit = done ?? seen ?? task.Entered,
            DescriptOverride = string.Empty,
            IsReadOnly = false,
            Category = task.FollowUp.Category,
        };
    }
}
