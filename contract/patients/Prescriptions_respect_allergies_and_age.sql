-- No drug of a charted allergy, no tablets, capsules and rinses below 12, nothing controlled below 18.
-- owner: src/DentalSynth.Generators/Clinical/Medical/PrescriptionRule.cs
select format('prescription %s of %s to patient %s, born %s', r."RxNum", r."Drug", p."PatNum", p."Birthdate")
from raw.rxpat as r
join raw.patient as p on p."PatNum" = r."PatNum"
where r."RxDate" < p."Birthdate" + case
        when r."IsControlled" then interval '18 years'
        when r."Drug" ~ '(tablet|capsule|rinse)$' then interval '12 years'
        else interval '0 years'
    end
    or exists (
        select
        from raw.allergy as a
        join raw.allergydef as d on d."AllergyDefNum" = a."AllergyDefNum"
        join raw.medication as m on m."MedicationNum" = d."MedicationNum"
        where a."PatNum" = r."PatNum" and m."RxCui"::text = r."RxCui"::text
    )
