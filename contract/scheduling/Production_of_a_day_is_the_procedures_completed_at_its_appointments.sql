-- mart_appointment_summary adds up the fees of completed procedures by the day of the appointment.
-- owner: src/DentalSynth.Generators/Clinical/FeeRule.cs
with worked as (
    select a."AptDateTime"::date as day, sum(p."ProcFee"::numeric(12, 2)) as fees
    from raw.procedurelog as p
    join raw.appointment as a on a."AptNum" = p."AptNum"
    where p."ProcStatus" = 2
    group by 1
),
modelled as (
    select appointment_date as day, sum(actual_production) as fees
    from marts.mart_appointment_summary
    group by 1
)
select format('%s: %s of work, mart_appointment_summary %s', coalesce(w.day, m.day), w.fees, m.fees)
from worked as w
full join modelled as m on m.day = w.day
where coalesce(w.fees, 0) <> coalesce(m.fees, 0)
