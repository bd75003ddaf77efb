-- No exams at prophies.
update raw.procedurelog set "ProcStatus" = 6
where "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D0120')
