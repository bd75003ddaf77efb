-- int_patient_profile has the same size and balance for all patients of one guarantor.
-- owner: src/DentalSynth.Generators/Patients/HouseholdSizeRule.cs
select format('patient %s: family of %s who owe %s; the profile says %s, %s', patient."PatNum",
    family.size, family.balance, profile.family_size, profile.family_balance)
from raw.patient as patient
join (
    select "Guarantor" as guarantor, count(*) as size, sum(round("BalTotal"::numeric, 2)) as balance
    from raw.patient
    group by "Guarantor"
) as family on family.guarantor = patient."Guarantor"
left join int.int_patient_profile as profile on profile.patient_id = patient."PatNum"
where (family.size, family.balance) is distinct from (profile.family_size, profile.family_balance)
