-- Adults who lack all four third molars at the first visit.
-- owner: src/DentalSynth.Generators/Clinical/MissingTeethRule.cs
-- least patients: 1000
select count(*) filter (where wisdom = 4), count(*) from mouths where not is_child
