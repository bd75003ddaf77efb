-- No treatment follow-up tasks.
update raw.task set "TaskListNum" = 5 where "TaskListNum" = 2
