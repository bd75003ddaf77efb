-- A task that is new after it was done.
-- fails: task_status_follows_task_history
-- fails: int_task_management_done_tasks_have_an_end
update raw.task set "TaskStatus" = 0 where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
