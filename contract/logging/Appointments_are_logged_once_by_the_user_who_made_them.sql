-- entrylog and int_opendental_system_logs have one entry per appointment, of its user and time.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/EntryLogRows.cs
with entries as (
    select "FKey" as visit, count(*) as times, min("UserNum") as by, min("EntryDateTime") as entered
    from raw.entrylog
    where not "FKeyType"
    group by 1
),
modelled as (
    select appointment_id as visit, count(*) as times
    from int.int_opendental_system_logs
    group by 1
)
select format('appointment %s booked by %s at %s: %s entries by %s at %s, int_opendental_system_logs %s',
    a."AptNum", a."SecUserNumEntry", a."SecDateTEntry", e.times, e.by, e.entered, m.times)
from raw.appointment as a
left join entries as e on e.visit = a."AptNum"
left join modelled as m on m.visit = a."AptNum"
where e.times is distinct from 1
    or m.times is distinct from 1
    or e.by is distinct from a."SecUserNumEntry"
    or e.entered is distinct from a."SecDateTEntry"
