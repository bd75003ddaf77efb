-- Lab work that comes back too late.
update raw.labcase set "DateTimeRecd" = "DateTimeDue" + interval '20 days'
