using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>Runs tasks: entered, viewed, noted and completed.</summary>
[Table("TaskNote", BelongsTo = TableScope.Patient, LeastPer1000Patients = 60)]
[Table("TaskSubscription", BelongsTo = TableScope.Patient, LeastPer1000Patients = 50)]
[Table("TaskUnread", BelongsTo = TableScope.Patient, Noun = "unread tasks")]
internal sealed class TaskProcess(Practice practice, RecordRules rules, RandomSources sources, DateOnly asOf)
{
    private readonly DateTime today = asOf.ToDateTime(TimeOnly.MinValue);

    /// <summary>Enters a task today and has it seen and done later.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="followUp">What is to be done.</param>
    /// <param name="priority">How urgent it is.</param>
    /// <param name="times">When it is seen and done.</param>
    /// <param name="day">Today.</param>
    /// <param name="rows">Where the rows go.</param>
    public IEnumerable<DateOnly> Course(
        Member member,
        FollowUp followUp,
        long priority,
        TaskTimes times,
        DateOnly day,
        IRowWriter rows
    )
    {
        var key = member.Keys.OfficeTask.Next();
        var random = sources.For("task", key);
        var staff = practice.StaffAt(member.Household.Clinic);
        var task = new AssignedTask(
            key,
            member.PatNum,
            followUp,
            priority,
            Clock.InOfficeHours(day, random),
            random.Pick(staff.FrontDesk),
            random.Pick(staff.Of(followUp.By)),
            times
        );
        rows.Add(TaskRows.Row(task, today));
        if (IsWatched(task))
        {
            rows.Add(Watcher(task, member.Keys.TaskSubscription.Next()));
        }

        yield return times.Seen;
        Change(task, task.SeenAt, isNote: false, member, rows);
        if (times.Done is { } done)
        {
            yield return done;
            End(task, member, rows);
        }
    }

    private void End(AssignedTask task, Member member, IRowWriter rows)
    {
        if (rules.TaskNote.IsNoted(sources.For("task note", task.TaskNum)))
        {
            rows.Add(Note(task, member.Keys.TaskNote.Next()));
            Change(task, task.NotedAt!.Value, isNote: true, member, rows);
        }

        Change(task, task.DoneAt!.Value, isNote: false, member, rows);
        if (IsWatched(task) && rules.TaskWatch.IsLeftUnread(sources.For("task unread", task.TaskNum)))
        {
            rows.Add(
                new TaskUnread
                {
                    TaskUnreadNum = member.Keys.TaskUnread.Next(),
                    TaskNum = task.TaskNum,
                    UserNum = task.WrittenBy,
                }
            );
        }
    }

    private static void Change(AssignedTask task, DateTime at, bool isNote, Member member, IRowWriter rows) =>
        rows.Add(TaskHistoryRows.Row(member.Keys.TaskHist.Next(), task, at, isNote));

    private bool IsWatched(AssignedTask task) => rules.TaskWatch.IsWatched(sources.For("task watched", task.TaskNum));

    private static TaskSubscription Watcher(AssignedTask task, long key) =>
        new()
        {
            TaskSubscriptionNum = key,
            UserNum = task.WrittenBy,
            TaskListNum = 0,
            TaskNum = task.TaskNum,
        };

    private TaskNote Note(AssignedTask task, long key) =>
        new()
        {
            TaskNoteNum = key,
            TaskNum = task.TaskNum,
            UserNum = task.DoneBy,
            DateTimeNote = task.NotedAt,
            Note = sources.For("words of a task note", task.TaskNum).Pick(task.FollowUp.Notes),
        };
}
