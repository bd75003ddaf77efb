-- int_insurance_employer counts a patient once.
-- owner: src/DentalSynth.Generators/Insurance/Plans/EmployerRows.cs
select format('employer %s: %s patients in int_insurance_employer, %s by the plans', e."EmployerNum",
    m.covered_patient_count, coalesce(r.patients, 0))
from raw.employer as e
left join (
    select p."EmployerNum" as id, count(distinct o."PatNum") as patients
    from raw.patplan as o
    join raw.inssub as s on s."InsSubNum" = o."InsSubNum"
    join raw.insplan as p on p."PlanNum" = s."PlanNum"
    group by p."EmployerNum"
) as r on r.id = e."EmployerNum"
left join int.int_insurance_employer as m on m.employer_id = e."EmployerNum"
where m.covered_patient_count is distinct from coalesce(r.patients, 0)
