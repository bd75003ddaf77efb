-- Specialists who answer after two months.
update raw.refattach set "DateTStamp" = "DateTStamp" + interval '60 days' where not "RefType" and "RefToStatus" = 1
