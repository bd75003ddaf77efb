-- No task is done.
update raw.task set "TaskStatus" = 1 where "TaskStatus" = 2
