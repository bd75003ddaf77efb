-- Adults who lack all four third molars at the first visit.
-- owner: src/DentalSynth.Generators/Clinical/MissingTeethRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where wisdom = 4), count(*) from mouths where not is_child
)
select measured, out_of, 0.33 as least, 0.37 as most from counted
