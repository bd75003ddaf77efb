-- A lab case sent before the preparation.
update raw.labcase set "DateTimeSent" = "DateTimeCreated" - interval '3 days', "DateTStamp" = "DateTimeCreated"
