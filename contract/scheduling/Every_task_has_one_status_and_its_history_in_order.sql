-- New, then viewed, then done; each status before the present one is in taskhist once.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskHistoryRows.cs
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
