-- The last month has no working hours.
delete from raw.schedule where "SchedDate" >= '2026-12-01' and "SchedType" = 1
