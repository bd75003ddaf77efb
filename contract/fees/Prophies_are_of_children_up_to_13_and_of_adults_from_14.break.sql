-- An adult's prophy charged as a child's.
update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D1120')
where "ProcNum" = (
    select min(p."ProcNum")
    from raw.procedurelog as p
    join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
    where code."ProcCode" = 'D1110' and p."ProcStatus" = 2
)
