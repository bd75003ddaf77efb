-- A task that is new again after it was done.
-- fails: tasks_follow_their_history
-- fails: int_task_management_a_done_task_says_when
update raw.task set "TaskStatus" = 0 where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
