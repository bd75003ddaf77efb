-- int_insurance_coverage has each of a patient's plans that is in force on the as-of date.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/PlanChoiceRule.cs
select format('patient %s: %s plans in int_insurance_coverage, %s by the subscriptions',
    coalesce(m.id, r.id), m.plans, r.plans)
from (
    select patient_id as id, count(*) as plans
    from int.int_insurance_coverage
    where is_active
    group by patient_id
) as m
full join (
    select o."PatNum" as id, count(*) as plans
    from raw.patplan as o
    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
    where not o."IsPending" and s."DateEffective" <= (select as_of from dentalsynth.load)
        and (s."DateTerm" is null or s."DateTerm" < '1900-01-01' or s."DateTerm" >= (select as_of from dentalsynth.load))
    group by o."PatNum"
) as r on r.id = m.id
where m.plans is distinct from r.plans
