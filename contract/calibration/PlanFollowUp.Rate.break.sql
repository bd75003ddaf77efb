-- Patients who are not asked again.
update raw.task set "TaskListNum" = 5 where "TaskListNum" = 2
