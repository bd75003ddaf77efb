-- Treatment of up to Acceptance.Costly, planned more than 90 days ago, that was completed or scheduled.
-- owner: src/DentalSynth.Generators/Clinical/AcceptanceRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where p."ProcStatus" = 2 or p."AptNum" > 0), count(*)
    from raw.procedurelog as p
    where p."DateTP" < (select as_of from dentalsynth.load) - 90 and p."ProcFee" <= (select value from setting where name = 'Acceptance.Costly')
        and p."ProcNum" in (select "ProcNum" from raw.treatplanattach)
)
-- Some of what was accepted is lost again with a broken appointment.
select measured, out_of, 0.92 * value as least, value as most
from counted, setting
where name = 'Acceptance.Rate'
