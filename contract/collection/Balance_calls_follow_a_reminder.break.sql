-- Balance calls without a reminder.
delete from raw.commlog where "CommType" = 226 and "Mode_" in (1, 5)
