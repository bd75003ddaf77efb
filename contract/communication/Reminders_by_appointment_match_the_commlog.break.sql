-- A reminder filed as a billing contact.
update raw.commlog set "CommType" = 226 where "CommlogNum" = (select max("CommlogNum") from raw.commlog where "CommSource" = 3 and "SentOrReceived" = 1)
