-- They move before their day, after the day on which they were made, and to a day that is later by the setting's
-- days, or by another week when the days are full.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/RescheduleRule.cs
select format('appointment %s, booked %s for %s: moved on %s to %s', id, booked, before, c.day, starts)
from appointment_changes as c
join calendar as open on open.day = c.day
where starts <> before and (
    number <> 2
    or c.day <> open.opens
    or c.day <= booked::date
    or c.day >= before::date
    or starts::date <= before::date
    or starts::date > before::date + 7 + (select value from setting where name = 'Reschedule.MostDays')::int
)
