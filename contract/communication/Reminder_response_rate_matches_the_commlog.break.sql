-- A reply by mail.
update raw.commlog set "Mode_" = 2 where "CommlogNum" = (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 2)
