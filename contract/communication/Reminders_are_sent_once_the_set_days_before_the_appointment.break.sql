-- A reminder three days before the appointment.
-- fails: reminders_precede_their_appointment
-- fails: int_automated_flags_reminders_have_an_appointment
update raw.commlog set "CommDateTime" = "CommDateTime" - interval '1 day' where "CommlogNum" = (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 1)
