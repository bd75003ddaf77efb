-- A molar root canal on a premolar.
update raw.procedurelog as p set "ToothNum" = '4'
from raw.procedurecode as code
where code."CodeNum" = p."CodeNum" and code."ProcCode" = 'D3330'
