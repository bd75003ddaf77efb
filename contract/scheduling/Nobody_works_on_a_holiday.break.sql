-- A holiday on which everybody works.
-- fails: nobody_works_on_a_holiday
update raw.schedule set "SchedDate" = '2025-03-04'
where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 0)
