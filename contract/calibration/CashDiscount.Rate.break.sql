-- A cash discount on every procedure.
insert into raw.adjustment ("AdjNum", "AdjDate", "AdjAmt", "PatNum", "AdjType", "ProcNum")
select 900000000 + "ProcNum", "ProcDate", 0, "PatNum", 9, "ProcNum" from raw.procedurelog where "ProcStatus" = 2
