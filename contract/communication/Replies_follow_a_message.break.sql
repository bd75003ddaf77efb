-- Replies before any message.
-- fails: patient_replies_follow_an_automated_message
update raw.commlog set "CommDateTime" = "CommDateTime" - interval '3 years' where "CommSource" = 3 and "SentOrReceived" = 2
