-- Refused treatment is of molars' roots, and nobody is sent to a specialist.
update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D3330')
where "ProcStatus" = 1 and "AptNum" = 0
