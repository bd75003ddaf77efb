-- Appointments, booked the setting's days ahead or more, with a reminder.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ReminderRule.cs
-- least patients: 1000
with reminders as materialized (select * from reminders)
select count(distinct r.visit), count(distinct a."AptNum")
from raw.appointment as a
left join reminders as r on r.visit = a."AptNum"
where a."AptDateTime"::date - a."SecDateTEntry"::date >= (select value from setting where name = 'Reminder.LeastDaysBooked')
    and a."AptDateTime"::date - (select value from setting where name = 'Reminder.DaysBefore')::int < (select as_of from dentalsynth.load)
    and not exists (
        select from raw.histappointment as moved
        where moved."AptNum" = a."AptNum" and moved."AptDateTime"::date <> a."AptDateTime"::date
    )
    and not exists (select from raw.histappointment as h where h."AptNum" = a."AptNum" and h."HistApptAction" = 3)
