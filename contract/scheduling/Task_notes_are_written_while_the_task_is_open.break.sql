-- A task note before the task.
update raw.tasknote set "DateTimeNote" = "DateTimeNote" - interval '100 days'
where "TaskNoteNum" = (select min("TaskNoteNum") from raw.tasknote)
