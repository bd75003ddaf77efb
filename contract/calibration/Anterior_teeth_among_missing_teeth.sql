-- Anterior teeth among the anterior teeth and molars that are missing, by the factors of the settings at each age; only
-- of patients who are likely to keep some teeth, because toothless jaws say nothing.
-- owner: src/DentalSynth.Generators/Clinical/MissingTeethRule.cs
-- least patients: 1000
with losses as (
    select m.front, m.molars, front_factor.value as front_factor, molar_factor.value as molar_factor,
        decade.value * greatest(0, extract(year from age(m.day, p."Birthdate")) - 20) / 10 as rate
    from mouths as m
    join raw.patient as p on p."PatNum" = m.patient
    join setting as decade on decade.name = 'MissingTeeth.PerDecade'
    join setting as front_factor on front_factor.name = 'MissingTeeth.FrontFactor'
    join setting as molar_factor on molar_factor.name = 'MissingTeeth.MolarFactor'
    where not m.is_child and not m.is_upper_gone and not m.is_lower_gone
)
select
    sum(front)::bigint,
    sum(front + molars)::bigint,
    sum(12 * front_factor * rate) / sum((12 * front_factor + 8 * molar_factor) * rate) - 0.02 as least,
    sum(12 * front_factor * rate) / sum((12 * front_factor + 8 * molar_factor) * rate) + 0.02 as most
from losses
where rate * greatest(front_factor, molar_factor, 1) between 0.0001 and 0.5
