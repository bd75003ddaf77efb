-- Tasks without a word on them.
delete from raw.tasknote
