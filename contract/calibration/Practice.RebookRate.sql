-- Broken appointments that were booked anew on their day; lab cases always are.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
-- least patients: 1000
select count(*) filter (where exists (
    select from raw.appointment as again
    where again."PatNum" = a."PatNum" and again."AptNum" <> a."AptNum"
        and again."SecDateTEntry"::date = a."AptDateTime"::date and again."ProcDescript" = a."ProcDescript"
)), count(*)
from raw.appointment as a
where a."AptStatus" = 5 and not exists (select from raw.labcase as l where l."AptNum" = a."AptNum")
