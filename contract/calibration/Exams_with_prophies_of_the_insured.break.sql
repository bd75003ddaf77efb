-- Prophies without an exam.
update raw.procedurelog set "ProcStatus" = 6
where "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D0120')
