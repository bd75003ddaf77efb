-- All text messages are e-mails.
update raw.commlog set "Mode_" = 1 where "Mode_" = 5
