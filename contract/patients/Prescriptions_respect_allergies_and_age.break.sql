-- A prescription of a drug that the patient is allergic to.
update raw.allergy set "PatNum" = known."PatNum", "AllergyDefNum" = known."AllergyDefNum"
from (
    select r."PatNum", d."AllergyDefNum"
    from raw.rxpat as r
    join raw.medication as m on m."RxCui"::text = r."RxCui"::text
    join raw.allergydef as d on d."MedicationNum" = m."MedicationNum"
    order by r."RxNum"
    limit 1
) as known
where "AllergyNum" = (select min("AllergyNum") from raw.allergy)
