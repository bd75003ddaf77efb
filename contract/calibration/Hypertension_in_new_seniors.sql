-- Patients of 65 and older at the first visit who have hypertension.
-- owner: src/DentalSynth.Generators/Clinical/Medical/MedicalHistoryRule.cs
-- least patients: 1000
with counted(measured, out_of) as (
    select count(*) filter (where d."PatNum" is not null), count(*)
    from raw.patient as p
    join first_visits as f on f.patient = p."PatNum" and f.day >= p."Birthdate" + interval '65 years'
    left join raw.disease as d on d."PatNum" = p."PatNum" and d."DiseaseDefNum" = 1
)
select measured, out_of, 0.48 as least, 0.56 as most from counted
