-- No task has a note.
delete from raw.tasknote
