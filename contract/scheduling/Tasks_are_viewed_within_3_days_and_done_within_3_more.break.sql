-- A task that lies for a month before it is taken up.
update raw.taskhist set "DateTStamp" = "DateTStamp" + interval '30 days'
where "TaskNum" = (select min("TaskNum") from raw.task where "TaskStatus" = 2)
