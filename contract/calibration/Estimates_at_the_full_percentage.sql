-- Covered treatment plan lines estimated at the plan's whole percentage; deductible and annual maximum reduce the
-- others.
-- owner: src/DentalSynth.Generators/Clinical/Plans/PlanEstimateRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select
        count(*) filter (
            where "PriInsAmt"::numeric(12, 2) = round("FeeAllowed"::numeric(12, 2) * "CatPercUCR"::numeric / 100, 2)
        ),
        count(*)
    from raw.proctp
    where "CatPercUCR" > 0
)
select measured, out_of, 0.45 as least, 0.65 as most from counted
