-- A schedule of a provider who does not exist.
update raw.schedule set "ProvNum" = 999
where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 1)
