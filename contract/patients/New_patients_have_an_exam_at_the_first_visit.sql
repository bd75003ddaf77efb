-- An exam, D0120 to D0180, is completed on the day of the first visit.
-- owner: src/DentalSynth.Generators/Clinical/CheckUpProceduresRule.cs
select format('patient %s, first seen %s', first_visit.patient, first_visit.day)
from first_visits as first_visit
where not exists (
    select
    from raw.procedurelog as exam
    join raw.procedurecode as code on code."CodeNum" = exam."CodeNum"
    where exam."PatNum" = first_visit.patient and exam."ProcDate" = first_visit.day
        and exam."ProcStatus" = 2
        and code."ProcCode" in
            ('D0120', 'D0140', 'D0145', 'D0150', 'D0160', 'D0170', 'D0171', 'D0180')
)
