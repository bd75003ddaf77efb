-- What was to be done at a broken appointment waits for another one.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
select format('procedure %s, status %s, at broken appointment %s', p."ProcNum", p."ProcStatus", a."AptNum")
from raw.procedurelog as p
join raw.appointment as a on a."AptNum" = p."AptNum"
where a."AptStatus" = 5 and p."ProcStatus" <> 6
