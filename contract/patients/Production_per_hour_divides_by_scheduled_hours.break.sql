-- Working hours before the models' history.
update raw.schedule set "SchedDate" = date '2022-12-30'
where "ScheduleNum" = (select min("ScheduleNum") from raw.schedule where "SchedType" = 1)
