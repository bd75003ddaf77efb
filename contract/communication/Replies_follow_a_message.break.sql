-- A reply before any message.
-- fails: patient_replies_follow_an_automated_message
update raw.commlog set "CommDateTime" = "CommDateTime" - interval '10 days' where "CommlogNum" = (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 2)
