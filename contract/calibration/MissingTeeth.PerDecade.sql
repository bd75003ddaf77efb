-- Molars missing at the first visit, by the losses of the settings at each age; only of patients who are likely to keep
-- some teeth.
-- owner: src/DentalSynth.Generators/Clinical/MissingTeethRule.cs
-- least patients: 1000
with losses as (
    select m.molars, molar_factor.value * decade.value * greatest(0, extract(year from age(m.day, p."Birthdate")) - 20) / 10 as rate
    from mouths as m
    join raw.patient as p on p."PatNum" = m.patient
    join setting as decade on decade.name = 'MissingTeeth.PerDecade'
    join setting as molar_factor on molar_factor.name = 'MissingTeeth.MolarFactor'
    where not m.is_child and not m.is_upper_gone and not m.is_lower_gone
)
select sum(molars)::bigint, 8 * count(*), 0.9 * avg(rate) as least, 1.1 * avg(rate) as most
from losses
where rate <= 0.5
