-- int_patient_profile counts active problems and allergies, and every prescription.
-- owner: src/DentalSynth.Generators/Clinical/Medical/MedicalHistoryRule.cs
with chart as (
    select "PatNum" as patient, 1 as illness, 0 as allergy, 0 as prescription
    from raw.disease
    where "ProbStatus" = 0
    union all
    select "PatNum", 0, 1, 0 from raw.allergy where "StatusIsActive"
    union all
    select "PatNum", 0, 0, 1 from raw.rxpat
),
counts as (
    select patient, sum(illness) as illnesses, sum(allergy) as allergies,
        sum(prescription) as prescriptions
    from chart
    group by patient
)
select format('patient %s: %s problems, %s allergies, %s prescriptions; the profile says %s, %s, %s',
    coalesce(counts.patient, profile.patient_id), counts.illnesses, counts.allergies,
    counts.prescriptions, profile.active_condition_count, profile.allergy_count,
    profile.prescription_count)
from counts
full join int.int_patient_profile as profile on profile.patient_id = counts.patient
where (coalesce(counts.illnesses, 0), coalesce(counts.allergies, 0), coalesce(counts.prescriptions, 0))
    is distinct from
        (profile.active_condition_count, profile.allergy_count, profile.prescription_count)
