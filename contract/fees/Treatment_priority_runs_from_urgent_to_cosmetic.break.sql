-- A root canal of low priority.
update raw.procedurelog as p set "Priority" = 423
from raw.procedurecode as code
where code."CodeNum" = p."CodeNum" and code."ProcCode" like 'D33%'
