-- First visits of adults without planned SRP at which probing depths are charted.
-- owner: src/DentalSynth.Generators/Clinical/Perio/PerioChartingRule.cs
-- least patients: 1000
select
    count(*) filter (where (patient, day) in (select "PatNum", "ExamDate" from raw.perioexam)),
    count(*)
from (
    select distinct on (a."PatNum")
        a."PatNum" as patient, a."AptDateTime"::date as day, type."AppointmentTypeName" as kind
    from raw.appointment as a
    join raw.appointmenttype as type on type."AppointmentTypeNum" = a."AppointmentTypeNum"
    where a."AptStatus" = 2
    order by a."PatNum", a."AptDateTime"
) as visit
where kind = 'New Patient Adult'
    and not exists (select from scalings where scalings.patient = visit.patient and found = visit.day)
