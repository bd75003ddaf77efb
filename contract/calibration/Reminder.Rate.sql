-- Appointments, booked the setting's days ahead or more, with a reminder.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ReminderRule.cs
-- least patients: 1000
with reminders as materialized (select * from reminders),
changed as materialized (
    select "AptNum" as id
    from raw.histappointment
    group by "AptNum"
    having count(distinct "AptDateTime"::date) > 1 or bool_or("HistApptAction" = 3)
)
select count(distinct r.visit), count(distinct a."AptNum")
from raw.appointment as a
left join reminders as r on r.visit = a."AptNum"
where a."AptDateTime"::date - a."SecDateTEntry"::date >= (select value from setting where name = 'Reminder.LeastDaysBooked')
    and a."AptDateTime"::date - (select value from setting where name = 'Reminder.DaysBefore')::int < (select as_of from dentalsynth.load)
    and a."AptNum" not in (select id from changed)
