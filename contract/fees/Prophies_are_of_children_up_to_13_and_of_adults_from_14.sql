-- D1120 is the prophy of patients up to 13, D1110 that of patients from 14.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
-- A prophy booked for a child, or rebooked within a month, stays one when the birthday comes before the appointment.
select format('procedure %s, %s, on %s of somebody born %s', p."ProcNum", code."ProcCode", p."ProcDate",
    patient."Birthdate")
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
join raw.patient as patient on patient."PatNum" = p."PatNum"
left join raw.appointment as a on a."AptNum" = p."AptNum"
where p."ProcStatus" = 2
    and (
        code."ProcCode" = 'D1110' and p."ProcDate" < patient."Birthdate" + interval '14 years'
        or code."ProcCode" = 'D1120'
            and coalesce(a."SecDateTEntry", p."ProcDate") - interval '1 month' >= patient."Birthdate" + interval '14 years'
    )
