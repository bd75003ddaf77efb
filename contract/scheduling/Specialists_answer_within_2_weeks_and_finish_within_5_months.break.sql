-- Specialists who answer after half a year.
update raw.refattach set "DateTStamp" = "DateTStamp" + interval '180 days' where not "RefType" and "RefToStatus" <> 0
