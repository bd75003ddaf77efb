-- A visit that took place tomorrow.
-- fails: visits_are_kept_by_today_and_booked_ahead
update raw.appointment set "AptDateTime" = '2026-02-01 09:00' where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
