using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Tables tasklist and tasksubscription: the task lists, two levels deep, and their subscribers.</summary>
/// <remarks>Read by the dbt models int_task_management and stg_opendental__tasksubscription.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="opened">The day on which the practice opened.</param>
[Table("TaskList", LeastRows = 12)]
internal sealed class TaskListRows(Practice practice, DateOnly opened)
{
    public IEnumerable<TaskList> Lists() => CsvTable.Read("task_lists.csv").Select(Row);

    /// <summary>Returns one row per user and subscribed list.</summary>
    /// <remarks>Their keys are below those of the patients, which begin with 1,001.</remarks>
    public IEnumerable<TaskSubscription> Watchers() =>
        CsvTable
            .Read("task_lists.csv")
            .Where(list => list.OptionalNumber("Parent") is null)
            .SelectMany(list => practice.Staff.Of(list.Choice<StaffRole>("Role")), Watcher)
            .Select(
                (watcher, index) =>
                    new TaskSubscription
                    {
                        TaskSubscriptionNum = index + 1,
                        UserNum = watcher.UserNum,
                        TaskListNum = watcher.TaskListNum,
                        TaskNum = 0,
                    }
            );

    private static (long UserNum, long TaskListNum) Watcher(CsvRow list, long userNum) =>
        (userNum, list.Number("TaskListNum"));

    private TaskList Row(CsvRow list) =>
        new()
        {
            TaskListNum = list.Number("TaskListNum"),
            Descript = list.Text("Description"),
            Parent = list.OptionalNumber("Parent") ?? 0,
            DateTL = null,
            IsRepeating = false,
            DateType = false,
            FromNum = practice.Staff.Of(list.Choice<StaffRole>("Role"))[0],
            ObjectType = (short)TaskObjectType.Patient,
            DateTimeEntry = opened.ToDateTime(OfficeHours.Opening),
            GlobalTaskFilterType = false,
            TaskListStatus = 0,
        };
}
