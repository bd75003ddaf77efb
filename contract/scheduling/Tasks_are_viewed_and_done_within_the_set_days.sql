-- Or on the next open day; a denied claim is done when it has been resubmitted.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskTimingRule.cs
select format('task %s of %s: taken up on %s, done on %s', task, tasks.day, seen, done)
from task_times as tasks
left join calendar as first on first.day = tasks.day + (select value from setting where name = 'TaskTiming.MostDays')::int
left join calendar as second on second.day = seen + (select value from setting where name = 'TaskTiming.MostDays')::int
where coalesce(seen, (select as_of from dentalsynth.load)) not between tasks.day and first.opens and (seen is not null or
    first.opens < (select as_of from dentalsynth.load))
    or done < seen or (not waits and done > second.opens)
