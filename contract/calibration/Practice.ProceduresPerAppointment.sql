-- Appointments over procedures, of whatever status. Existing prior treatment is left out; it may be up to a fifth.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- settings: shipped
-- least patients: 200
with counted(measured, out_of) as (
    select
        (select count(*) from raw.appointment),
        (select count(*) from raw.procedurelog where "ProcStatus" <> 4)
)
select measured, out_of, 0.95 / value as least, least(1, 1.2 / value) as most
from counted, setting
where name = 'Practice.ProceduresPerAppointment'
