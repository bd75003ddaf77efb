-- D1120 is the prophy of patients up to 13, D1110 that of patients from 14.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
select format('procedure %s, %s, on %s of somebody born %s', p."ProcNum", code."ProcCode", p."ProcDate",
    patient."Birthdate")
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
join raw.patient as patient on patient."PatNum" = p."PatNum"
where code."ProcCode" in ('D1110', 'D1120')
    and p."ProcStatus" = 2
    and (code."ProcCode" = 'D1110') <> (extract(year from age(p."ProcDate", patient."Birthdate")) >= 14)
