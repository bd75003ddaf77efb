-- Prophies and bitewings done elsewhere count toward frequency limitations; they are charted at the first visit.
-- owner: src/DentalSynth.Generators/Clinical/InsuranceHistoryRule.cs
select format('procedure %s, %s, of patient %s on %s', p."ProcNum", code."ProcCode", p."PatNum", p."DateTP")
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
left join first_visits as f on f.patient = p."PatNum"
where p."ProcStatus" = 4 and (
    code."ProcCode" not in ('D1110', 'D0274')
    or p."DateTP" is distinct from f.day
    or not exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
)
