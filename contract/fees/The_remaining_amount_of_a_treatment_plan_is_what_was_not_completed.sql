-- int_treatment_plan, to the cent.
-- owner: src/DentalSynth.Generators/Clinical/Plans/ProcTPRows.cs
select format('plan %s: %s remain of %s, by the procedures %s of %s',
    coalesce(m.treatment_plan_id, r.id), m.remaining_amount, m.presented_amount, r.remaining, r.presented)
from int.int_treatment_plan as m
full join (
    select
        a."TreatPlanNum" as id,
        sum(p."ProcFee"::numeric(12, 2)) as presented,
        coalesce(sum(p."ProcFee"::numeric(12, 2)) filter (where p."ProcStatus" <> 2), 0) as remaining
    from raw.treatplanattach as a
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
    group by a."TreatPlanNum"
) as r on r.id = m.treatment_plan_id
where (m.presented_amount, m.remaining_amount) is distinct from (r.presented, r.remaining)
