-- Tasks that are all taken up at once.
update raw.taskhist set "DateTStamp" = "DateTask" + interval '18 hours' where "TaskStatus" = 0
