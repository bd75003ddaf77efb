-- fact_communication has each reminder at the appointment that it is about.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/ReminderRule.cs
with counted as (select visit, count(*) as times from reminders group by visit),
modelled as (
    select appointment_id as visit, count(*) as times
    from marts.fact_communication
    where trigger_type = 'appointment reminder'
    group by appointment_id
)
select format('visit %s: %s reminders, fact_communication %s', coalesce(c.visit, m.visit), c.times, m.times)
from counted as c
full join modelled as m on m.visit = c.visit
where c.times is distinct from m.times
