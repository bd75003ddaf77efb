-- Patients with a dental plan.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/InsuredRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")),
        count(*)
    from raw.patient as p
)
select measured, out_of, 0.57 as least, 0.63 as most from counted
