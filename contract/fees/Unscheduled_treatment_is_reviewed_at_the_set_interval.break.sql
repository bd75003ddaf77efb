-- A plan that was looked at a day late.
update raw.procedurelog set "DateTStamp" = "DateTStamp" + interval '1 day' where "ProcStatus" = 1 and "DateTStamp"::date > "DateTP"
