-- int_patient_profile counts plans whose subscriber's coverage has not ended by the as-of date.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/InsuredRule.cs
with plans as (
    select cover."PatNum" as patient, count(*) as plans
    from raw.patplan as cover
    where not exists (
        select
        from raw.inssub as holder
        where holder."InsSubNum" = cover."InsSubNum"
            and holder."DateTerm" > date '1900-01-01' and holder."DateTerm" < (select as_of from dentalsynth.load)
    )
    group by cover."PatNum"
)
select format('patient %s: %s plans, the profile says %s', coalesce(plans.patient, profile.patient_id),
    plans.plans, profile.plan_count)
from plans
full join int.int_patient_profile as profile on profile.patient_id = plans.patient
where coalesce(plans.plans, 0) is distinct from profile.plan_count
    or (coalesce(plans.plans, 0) > 0) is distinct from profile.is_insured
