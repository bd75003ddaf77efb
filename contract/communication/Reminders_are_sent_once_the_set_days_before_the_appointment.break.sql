-- A reminder three days before the visit.
-- fails: reminders_go_out_before_the_visit
-- fails: int_automated_flags_a_reminder_has_its_visit
update raw.commlog set "CommDateTime" = "CommDateTime" - interval '1 day' where "CommlogNum" = (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 1)
