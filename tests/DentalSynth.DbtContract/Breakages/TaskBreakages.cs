namespace DentalSynth.DbtContract.Breakages;

/// <summary>System G: tasks and their history.</summary>
internal static class TaskBreakages
{
    private const string FirstDone = """
        (select min("TaskNum") from raw.task where "TaskStatus" = 2)
        """;

    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a task that is new again after it was done",
            "Every_task_has_one_state_and_its_history_in_order",
            ["tasks_follow_their_history", "int_task_management_a_done_task_says_when"],
            $"""
            update raw.task set "TaskStatus" = 0 where "TaskNum" = {FirstDone}
            """
        ),
        new(
            "a task of 2022 that the models drop",
            "Open_tasks_in_int_task_management_are_those_of_the_lists",
            [],
            $"""
            update raw.task set "DateTimeOriginal" = '2022-12-30 10:00' where "TaskNum" = {FirstDone}
            """
        ),
        new(
            "a note on a task that nobody had given yet",
            "A_task_is_noted_on_while_it_is_open",
            [],
            """
            update raw.tasknote set "DateTimeNote" = "DateTimeNote" - interval '100 days'
            where "TaskNoteNum" = (select min("TaskNoteNum") from raw.tasknote)
            """
        ),
        new(
            "tasks that nobody watches",
            "Three_in_ten_tasks_are_watched",
            [],
            """
            delete from raw.tasksubscription
            """
        ),
        new(
            "tasks that nobody has read about",
            "One_in_four_who_watch_a_task_has_not_read_that_it_is_done",
            [],
            """
            insert into raw.taskunread ("TaskUnreadNum", "TaskNum", "UserNum")
            select -"TaskSubscriptionNum", "TaskNum", "UserNum" from raw.tasksubscription where "TaskNum" > 0
            """
        ),
        new(
            "tasks without a word on them",
            "Six_in_ten_tasks_are_noted_on",
            [],
            """
            delete from raw.tasknote
            """
        ),
    ];
}
