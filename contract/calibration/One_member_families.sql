-- Families of one, by the weights of the family sizes.
-- owner: src/DentalSynth.Generators/Patients/HouseholdSizeRule.cs
-- least patients: 200
with families as (
    select count(*) as members from raw.patient group by "Guarantor"
),
wanted(share) as (
    select sum(weight::numeric) filter (where members = 1) / sum(weight::numeric)
    from dentalsynth.setting
    cross join unnest(string_to_array(value, ' ')) with ordinality as sizes(weight, members)
    where name = 'HouseholdSize.Weights'
)
select count(*) filter (where members = 1), count(*), share - 0.01 as least, share + 0.01 as most
from families, wanted
group by share
