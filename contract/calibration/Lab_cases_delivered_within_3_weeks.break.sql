-- Lab cases delivered after half a year.
update raw.labcase set "DateTimeCreated" = "DateTimeCreated" - interval '180 days'
