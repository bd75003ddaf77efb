-- A treatment plan reviewed a day late.
update raw.procedurelog set "DateTStamp" = "DateTStamp" + interval '1 day' where "ProcStatus" = 1 and "DateTStamp"::date > "DateTP"
