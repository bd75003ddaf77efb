-- A recall message on the day after a prophy.
update raw.commlog as c set "CommDateTime" = p."ProcDate" + interval '33 hours'
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
where c."PatNum" = p."PatNum" and c."CommType" = 425 and p."ProcStatus" = 2
    and code."ProcCode" in ('D1110', 'D1120')
