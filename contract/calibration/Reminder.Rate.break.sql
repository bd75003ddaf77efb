-- No reminders.
delete from raw.commlog where "CommSource" = 3
