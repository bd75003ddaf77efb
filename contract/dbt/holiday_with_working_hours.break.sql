-- A holiday with working hours for everybody.
-- fails: providers_are_not_scheduled_on_holidays
update raw.schedule set "SchedDate" = '2025-03-04'
where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 0)
