-- Insured patients who became recall patients, who do so more often than others by the factor of the settings.
-- owner: src/DentalSynth.Generators/Scheduling/LoyaltyRule.cs
-- least patients: 1000
with counted as (
    select
        count(*) filter (where is_insured and is_recalled) as measured,
        count(*) filter (where is_insured) as out_of,
        avg(is_recalled::int) as share
    from old_first_visits
    where not is_emergency
),
wanted as (
    select measured, out_of, least(
        (select value from setting where name = 'Practice.StayRate'),
        share * lift.value,
        share / nullif((select value from setting where name = 'Practice.InsuredRate'), 0)
    ) as share
    from counted
    cross join setting as lift
    where lift.name = 'Loyalty.InsuredLift'
)
select measured, out_of, 0.9 * share as least, least(1, 1.1 * share) as most from wanted
