namespace DentalSynth.DbtContract.Breakages;

/// <summary>What is called about, looked into and asked again.</summary>
internal static class FollowUpBreakages
{
    public static IEnumerable<Breakage> All { get; } =
    [
        new(
            "a call after treatment a week later",
            "A_call_after_treatment_is_made_on_the_next_open_day_after_hard_work",
            [],
            """
            update raw.commlog set "CommDateTime" = "CommDateTime" + interval '7 days'
            where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "CommType" = 427)
            """
        ),
        new(
            "calls after treatment that nobody makes",
            "Six_in_ten_visits_with_hard_work_are_called_about",
            [],
            """
            update raw.commlog set "CommType" = 228 where "CommType" = 427
            """
        ),
        new(
            "a claim that is looked into a week late",
            "A_claim_worth_95_dollars_is_looked_into_after_37_days_or_when_denied",
            [],
            """
            update raw.task set "DateTask" = "DateTask" + 7
            where "TaskNum" = (select min("TaskNum") from raw.task where "TaskListNum" in (11, 12))
            """
        ),
        new(
            "tasks about claims and plans that are urgent the other way round",
            "A_task_about_500_dollars_is_urgent_and_no_other_is",
            [],
            """
            update raw.task set "PriorityDefNum" = 263 + 290 - "PriorityDefNum"
            """
        ),
        new(
            "a task that lies for a month before it is taken up",
            "A_task_is_taken_up_within_three_days_and_done_within_three_more",
            [],
            """
            update raw.taskhist set "DateTStamp" = "DateTStamp" + interval '30 days'
            where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
            """
        ),
        new(
            "tasks that are all taken up at once",
            "One_task_in_four_is_taken_up_on_the_day_on_which_it_is_written",
            [],
            """
            update raw.taskhist set "DateTStamp" = "DateTask" + interval '18 hours' where "TaskStatus" = 0
            """
        ),
        new(
            "tasks that are all left lying",
            "One_task_in_twenty_is_left_lying",
            [],
            """
            update raw.task set "TaskStatus" = 1 where "TaskStatus" = 2
            """
        ),
    ];
}
