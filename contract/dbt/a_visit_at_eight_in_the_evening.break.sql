-- A visit at eight in the evening.
-- fails: visits_lie_within_working_hours
update raw.appointment set "AptDateTime" = "AptDateTime"::date + time '20:00' where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
