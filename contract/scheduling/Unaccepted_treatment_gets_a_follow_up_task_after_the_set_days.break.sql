-- A treatment follow-up task a week late.
update raw.task set "DateTask" = "DateTask" + 7
where "TaskNum" = (select min("TaskNum") from raw.task where "TaskListNum" = 2)
