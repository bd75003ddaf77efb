-- A task viewed a month late.
update raw.taskhist set "DateTStamp" = "DateTStamp" + interval '30 days'
where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
