-- Anterior teeth among the anterior teeth and molars that are missing, where a jaw has teeth at all.
-- owner: src/DentalSynth.Generators/Clinical/MissingTeethRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select sum(front)::bigint, sum(front + molars)::bigint from mouths where not is_upper_gone and not is_lower_gone
)
select measured, out_of, 0.22 as least, 0.28 as most from counted
