using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System G: the office's tasks, their history and their lists.</summary>
internal static class TaskFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Every_task_has_one_state_and_its_history_in_order",
            PracticeSystem.Scheduling,
            "a task is new, then viewed, then done; each state before the present one is in taskhist once, in this order",
            RuleFile.TaskHistory,
            new NoRows(
                """
                select format('task %s of status %s: states before %s, int_task_management %s', t."TaskNum", t."TaskStatus",
                    h.states, m.task_status)
                from raw.task as t
                left join (
                    select "TaskNum", array_agg("TaskStatus"::int order by "DateTStamp", "TaskHistNum") as states
                    from raw.taskhist
                    where not "IsNoteChange"
                    group by "TaskNum"
                ) as h on h."TaskNum" = t."TaskNum"
                left join int.int_task_management as m on m.task_id = t."TaskNum"
                where coalesce(h.states, '{}') <>
                    (select coalesce(array_agg(state order by state), '{}')
                    from generate_series(0, t."TaskStatus" - 1) as state)
                    or m.task_status is distinct from (array['new', 'viewed', 'done'])[t."TaskStatus" + 1]
                """
            )
        ),
        new(
            "Open_tasks_in_int_task_management_are_those_of_the_lists",
            PracticeSystem.Scheduling,
            "what is still to be done, by list",
            RuleFile.Tasks,
            new NoRows(
                """
                with counted as (
                    select "TaskListNum" as list, count(*) as tasks, count(*) filter (where "TaskStatus" <> 2) as open
                    from raw.task
                    group by 1
                ),
                modelled as (
                    select task_list_id as list, count(*) as tasks, count(*) filter (where is_open) as open
                    from int.int_task_management
                    group by 1
                )
                select format('list %s: %s of %s tasks open, int_task_management %s of %s', coalesce(c.list, m.list), c.open,
                    c.tasks, m.open, m.tasks)
                from counted as c
                full join modelled as m on m.list = c.list
                where (c.tasks, c.open) is distinct from (m.tasks, m.open)
                """
            )
        ),
        new(
            "A_task_is_noted_on_while_it_is_open",
            PracticeSystem.Scheduling,
            "a note on a task is written after the task was given and before it is done",
            RuleFile.TaskNote,
            new NoRows(
                """
                select format('note %s of %s on task %s from %s to %s', n."TaskNoteNum", n."DateTimeNote", t."TaskNum",
                    t."DateTimeOriginal", t."DateTimeFinished")
                from raw.tasknote as n
                join raw.task as t on t."TaskNum" = n."TaskNum"
                where n."DateTimeNote" < t."DateTimeOriginal"
                    or ("TaskStatus" = 2 and n."DateTimeNote" > t."DateTimeFinished")
                """
            )
        ),
        new(
            "Three_in_ten_tasks_are_watched",
            PracticeSystem.Scheduling,
            "by the person who has written them",
            RuleFile.TaskWatch,
            new ShareBetween(
                """
                select count(*) filter (where exists (select from raw.tasksubscription as s where s."TaskNum" = t."TaskNum")), count(*)
                from raw.task as t
                """,
                0.29,
                0.31
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "One_in_four_who_watch_a_task_has_not_read_that_it_is_done",
            PracticeSystem.Scheduling,
            "25 % of the watched tasks that are done",
            RuleFile.TaskWatch,
            new ShareBetween(
                """
                select count(*) filter (where exists (select from raw.taskunread as u where u."TaskNum" = t."TaskNum")), count(*)
                from raw.task as t
                where t."TaskStatus" = 2 and exists (select from raw.tasksubscription as s where s."TaskNum" = t."TaskNum")
                """,
                0.24,
                0.26
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "Six_in_ten_tasks_are_noted_on",
            PracticeSystem.Scheduling,
            "60 % of the tasks that are done",
            RuleFile.TaskNote,
            new ShareBetween(
                """
                select count(*) filter (where exists (select from raw.tasknote as n where n."TaskNum" = t."TaskNum")), count(*)
                from raw.task as t
                where t."TaskStatus" = 2
                """,
                0.59,
                0.61
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
