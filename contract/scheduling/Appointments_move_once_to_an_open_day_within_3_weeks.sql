-- They move before their day, after the day on which they were made, and to a later day.
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
    or starts::date > before::date + 21
)
