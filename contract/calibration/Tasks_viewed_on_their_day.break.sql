-- All tasks are viewed on the day they are given.
update raw.taskhist set "DateTStamp" = "DateTask" + interval '18 hours' where "TaskStatus" = 0
