with about as (
    select task.*, "KeyNum" as patient
    from raw.task
    where "ObjectType" = 1 and "KeyNum" = any($1)
    union all
    select task.*, "PatNum"
    from raw.task
    join raw.appointment on "AptNum" = "KeyNum"
    where "ObjectType" = 2 and "PatNum" = any($1)
)
select patient, "DateTimeEntry", concat('Task for ', "UserName", ': ', "Descript", case "PriorityDefNum" when 290 then ' (urgent)' end),
    null::float8
from about
left join raw.userod using ("UserNum")
union all
select patient, "DateTimeFinished", 'Task done: ' || "Descript", null
from about
where "TaskStatus" = 2
union all
select patient, "DateTimeNote", 'Task note: ' || "Note", null
from about
join raw.tasknote using ("TaskNum")
