-- Visits for surgery and root canals with a prescription for pain.
-- owner: src/DentalSynth.Generators/Clinical/Medical/PrescriptionRule.cs
-- least patients: 1000
select
    count(*) filter (
        where a."AptNum" in (
            select p."AptNum"
            from raw.rxpat as r
            join raw.procedurelog as p on p."ProcNum" = r."ProcNum"
            where r."Drug" ~ '^(Ibuprofen|Acetaminophen)'
        )
    ),
    count(*)
from raw.appointment as a
join raw.appointmenttype as type on type."AppointmentTypeNum" = a."AppointmentTypeNum"
where a."AptStatus" = 2 and type."AppointmentTypeName" in ('Surgery', 'Root Canal')
