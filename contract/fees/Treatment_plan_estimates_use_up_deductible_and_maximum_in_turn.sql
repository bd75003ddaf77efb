-- Line by line: the primary plan's percentage of the allowed fee, less what is left of the deductible, which diagnostic
-- and preventive procedures have none of, until the annual maximum is used up.
-- owner: src/DentalSynth.Generators/Clinical/Plans/PlanEstimateRule.cs
with plans as (
    select o."PatNum" as patient, b.deductible, b.maximum
    from raw.patplan as o
    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
    join (
        select
            "PlanNum" as plan,
            min("MonetaryAmt"::numeric) filter (where "BenefitType" = 2 and "MonetaryAmt" > 0) as deductible,
            min("MonetaryAmt"::numeric) filter (where "BenefitType" = 5 and "MonetaryAmt" >= 0) as maximum
        from raw.benefit
        where "CoverageLevel" = 1
        group by 1
    ) as b on b.plan = s."PlanNum"
    where o."Ordinal" = 1
),
lines as (
    select
        t."ProcTPNum" as id,
        t."TreatPlanNum" as treatment_plan,
        t."ItemOrder" as place,
        t."PriInsAmt"::numeric(12, 2) as estimate,
        t."CatPercUCR"::numeric as percentage,
        t."FeeAllowed"::numeric(12, 2) as allowed,
        case when t."ProcCode" ~ '^D[01]' then 0 else t."FeeAllowed"::numeric(12, 2) end as applies,
        coalesce(plans.deductible, 0) as deductible,
        plans.maximum
    from raw.proctp as t
    join plans on plans.patient = t."PatNum"
    where t."CatPercUCR" >= 0
),
deducted as (
    select *, round((allowed - used + coalesce(lag(used) over by_place, 0)) * percentage / 100, 2) as share
    from (
        select *, least(deductible, sum(applies) over (partition by treatment_plan order by place)) as used from lines
    ) as uses
    window by_place as (partition by treatment_plan order by place)
),
paid as (
    select *, least(maximum, sum(share) over (partition by treatment_plan order by place)) as so_far from deducted
)
select format('line %s of plan %s: estimated at %s, not %s', id, treatment_plan, estimate, expected)
from (
    select *, so_far - coalesce(lag(so_far) over (partition by treatment_plan order by place), 0) as expected from paid
) as estimates
where estimate <> expected
