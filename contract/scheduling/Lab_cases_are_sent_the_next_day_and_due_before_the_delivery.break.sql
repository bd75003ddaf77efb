-- Lab work that is sent before the tooth is prepared.
update raw.labcase set "DateTimeSent" = "DateTimeCreated" - interval '3 days', "DateTStamp" = "DateTimeCreated"
