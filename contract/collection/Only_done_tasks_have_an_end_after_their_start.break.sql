-- A task finished before it was created.
-- fails: not_before_stg_opendental__task_finished_at__created_at
update raw.task set "DateTimeFinished" = "DateTimeOriginal" - interval '1 day'
where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
