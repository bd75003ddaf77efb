-- Existing prior treatment of an uninsured patient.
update raw.procedurelog
set "PatNum" = (select min("PatNum") from raw.patient where "PatNum" not in (select "PatNum" from raw.patplan))
where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 4)
