using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Tables;
using TaskStatus = DentalSynth.Generators.Model.Codes.Records.TaskStatus;

namespace DentalSynth.Generation.Invariants;

public sealed class TaskFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_change_of_a_task_has_a_time_of_its_own(int patients)
    {
        var changes = (await GeneratedPractice.Of(patients)).Rows<TaskHist>();

        Assert.Equal(changes.Count, changes.DistinctBy(change => (change.TaskNum, change.DateTStamp)).Count());
        Assert.Equal(changes.OrderBy(change => (change.KeyNum, change.DateTStamp)), changes);
        Assert.All(changes, change => Assert.True(change.SecDateTEdit < change.DateTStamp));
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_task_was_changed_once_when_it_was_seen_and_once_more_when_it_was_done(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var changes = practice
            .Rows<TaskHist>()
            .Where(change => change.IsNoteChange == false)
            .ToLookup(change => change.TaskNum ?? 0, change => change.TaskStatus);

        Assert.All(
            practice.Rows<OfficeTask>(),
            task => Assert.Equal(Enumerable.Range(0, task.TaskStatus ?? 0).Select(Status), changes[task.TaskNum])
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_task_has_one_note_and_one_watcher_at_most(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var notes = practice.Rows<TaskNote>();
        var watchers = practice.Rows<TaskSubscription>().Where(watcher => watcher.TaskNum > 0).ToList();

        Assert.Equal(notes.Count, notes.DistinctBy(note => note.TaskNum).Count());
        Assert.Equal(watchers.Count, watchers.DistinctBy(watcher => watcher.TaskNum).Count());
    }

    [Fact]
    public async Task Who_watches_a_task_or_a_list_watches_nothing_else_with_it()
    {
        var practice = await GeneratedPractice.Of(1_000);

        Assert.All(
            practice.Rows<TaskSubscription>(),
            watcher => Assert.True(watcher.TaskNum > 0 ^ watcher.TaskListNum > 0)
        );
        Assert.Contains(practice.Rows<TaskSubscription>(), watcher => watcher.TaskNum > 0);
    }

    [Fact]
    public async Task Nobody_leaves_a_task_unread_without_watching_it()
    {
        var practice = await GeneratedPractice.Of(1_000);
        var watched = practice
            .Rows<TaskSubscription>()
            .Select(watcher => (watcher.TaskNum, watcher.UserNum))
            .ToHashSet();
        var done = practice
            .Rows<OfficeTask>()
            .Where(task => task.TaskStatus == (short)TaskStatus.Done)
            .Select(task => (long?)task.TaskNum)
            .ToHashSet();

        Assert.NotEmpty(practice.Rows<TaskUnread>());
        Assert.All(
            practice.Rows<TaskUnread>(),
            unread =>
            {
                Assert.Contains((unread.TaskNum, unread.UserNum), watched);
                Assert.Contains(unread.TaskNum, done);
            }
        );
    }

    [Fact]
    public async Task No_task_is_filed_in_a_list_that_dbt_takes_for_debts_by_its_number()
    {
        long[] debts = [8, 29, 30, 36, 42, 44, 47, 50, 51];
        var practice = await GeneratedPractice.Of(1_000);

        Assert.Empty(practice.Rows<TaskList>().Select(list => list.TaskListNum).Intersect(debts));
        Assert.All(practice.Rows<OfficeTask>(), task => Assert.True(task.TaskListNum > 0));
    }

    // The text of a task is searched for amounts and dates; a number that is neither stops the model.
    [Fact]
    public async Task No_task_has_a_number_or_the_name_of_a_campaign_in_it() =>
        Assert.All(
            (await GeneratedPractice.Of(1_000)).Rows<OfficeTask>(),
            task =>
            {
                Assert.DoesNotContain(task.Descript!, letter => char.IsAsciiDigit(letter) || letter == '$');
                Assert.DoesNotContain("collection", task.Descript, StringComparison.Ordinal);
            }
        );

    private static short? Status(int status) => (short)status;
}
