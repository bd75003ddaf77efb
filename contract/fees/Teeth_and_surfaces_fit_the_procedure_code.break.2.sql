-- An anterior filling in a molar.
update raw.procedurelog as p set "ToothNum" = '3'
from raw.procedurecode as code
where code."CodeNum" = p."CodeNum" and code."ProcCode" like 'D233%'
