using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Phases.Supporting.Wording;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Rules.Records;
using DentalSynth.Generators.Sinks;
using DentalSynth.Generators.Tables;
using TaskStatus = DentalSynth.Generators.Codes.TaskStatus;

namespace DentalSynth.Generators.Phases.Supporting;

/// <summary>Writes what is still to be done, and what was, as table task.</summary>
/// <remarks>Read by the dbt models int_task_management and int_collection_tasks.</remarks>
internal sealed class TaskRows(Practice practice, RandomSources sources, DateOnly asOf)
{
    /// <summary>Writes a task as it stands on the as-of date.</summary>
    public void Write(
        Member member,
        FollowUp followUp,
        long priority,
        (DateOnly Day, TaskTimes Times) written,
        IRowWriter rows
    )
    {
        var key = member.Keys.Task.Next();
        var random = sources.For("task", key);
        var entered = Clock.InOfficeHours(written.Day, random);
        var seen = written.Times.Seen < asOf ? Clock.Closing(written.Times.Seen) : (DateTime?)null;
        var done = written.Times.Done < asOf ? Clock.Closing(written.Times.Done.Value) : (DateTime?)null;
        rows.Add(
            new OfficeTask
            {
                TaskNum = key,
                TaskListNum = 0,
                DateTask = written.Day,
                KeyNum = member.PatNum,
                Descript = followUp.Text,
                TaskStatus = (short)(
                    done is not null ? TaskStatus.Done
                    : seen is not null ? TaskStatus.Viewed
                    : TaskStatus.New
                ),
                IsRepeating = false,
                DateType = false,
                FromNum = 0,
                ObjectType = (short)TaskObjectType.Patient,
                DateTimeEntry = entered,
                UserNum = random.Pick(practice.Staff.Of(followUp.By)),
                DateTimeFinished = done,
                PriorityDefNum = priority,
                ReminderGroupId = string.Empty,
                ReminderType = 0,
                ReminderFrequency = 0,
                DateTimeOriginal = entered,
                SecDateTEdit = done ?? seen ?? entered,
                DescriptOverride = string.Empty,
                IsReadOnly = false,
                Category = followUp.Category,
            }
        );
    }
}
