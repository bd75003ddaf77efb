-- After that many the practice gives no other time; others may stand already.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
with told as (
    select "PatNum" as patient, "AptDateTime" as at, "AptStatus" as status,
        count(*) filter (where "AptStatus" = 2) over (partition by "PatNum" order by "AptDateTime") as kept
    from raw.appointment
    where "AptStatus" in (2, 5)
)
select format('patient %s broke %s appointments in a row', patient, count(*))
from told
where status = 5
group by patient, kept
having count(*) > (select value from setting where name = 'Attendance.MostInARow')
    + 2
