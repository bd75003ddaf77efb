-- Tasks that are all left lying.
update raw.task set "TaskStatus" = 1 where "TaskStatus" = 2
