-- Appointments over procedures, of whatever status.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
-- settings: shipped
-- least patients: 200
with counted(measured, out_of) as (
    select (select count(*) from raw.appointment), (select count(*) from raw.procedurelog)
)
select measured, out_of, 0.9 / value as least, least(1, 1.1 / value) as most
from counted, setting
where name = 'Practice.ProceduresPerAppointment'
