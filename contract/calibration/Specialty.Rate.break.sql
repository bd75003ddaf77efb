-- In each plan the root canal of a molar was refused, and nobody is sent to a specialist.
with first as (
    select min(p."ProcNum") as proc
    from raw.treatplanattach as a
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum" and p."ProcStatus" = 1 and p."AptNum" = 0
    group by a."TreatPlanNum"
)
update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D3330')
from first
where "ProcNum" = first.proc
