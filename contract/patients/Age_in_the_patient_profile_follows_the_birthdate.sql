-- int_patient_profile has the age in whole years on the as-of date: a child is under 18, a senior 65 or older.
-- owner: src/DentalSynth.Generators/Patients/AgeRule.cs
with birthdays as (
    select "PatNum" as patient, extract(year from (select as_of from dentalsynth.load)) - extract(year from "Birthdate")
        - (to_char((select as_of from dentalsynth.load), 'MMDD') < to_char("Birthdate", 'MMDD'))::int as years
    from raw.patient
)
select format('patient %s is %s; the profile says %s, %s', birthdays.patient, birthdays.years,
    profile.age, profile.age_group)
from birthdays
left join int.int_patient_profile as profile on profile.patient_id = birthdays.patient
where birthdays.years is distinct from profile.age
    or profile.age_group is distinct from
        case when years >= 65 then 'senior' when years >= 18 then 'adult' else 'child' end
