-- At most 1.6 times as many, chance aside, by clinic and from the third month on; weekdays on which nobody works aside.
-- owner: src/DentalSynth.Generators/Scheduling/BookingDayRule.cs
-- least patients: 1000
with opened as (select start_date + interval '2 months' as day from dentalsynth.load),
days as (
    select "ClinicNum" as clinic, "AptDateTime"::date as day, count(*) as appointments
    from raw.appointment, opened
    where "AptDateTime" >= opened.day and "AptDateTime" < (select as_of from dentalsynth.load)
    group by 1, 2
),
weekdays as (
    select clinic, extract(isodow from day) as weekday, sum(appointments) as appointments, count(*) as days
    from days group by 1, 2
)
select format('clinic %s: %s to %s appointments by weekday', clinic, min(appointments), max(appointments))
from weekdays
group by clinic
having max(appointments) > 1.6 * min(appointments) + 4 * sqrt(max(appointments))
