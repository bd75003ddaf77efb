-- A note on a task that nobody had given yet.
update raw.tasknote set "DateTimeNote" = "DateTimeNote" - interval '100 days'
where "TaskNoteNum" = (select min("TaskNoteNum") from raw.tasknote)
