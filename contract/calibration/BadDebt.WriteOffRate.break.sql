-- All bad debts are written off; none goes to collections.
insert into raw.adjustment ("AdjNum", "AdjDate", "AdjAmt", "PatNum", "AdjType", "ProcNum")
select 900000000 + "ProcNum", '2026-01-30', -1, "PatNum", 550, "ProcNum" from raw.procedurelog where "ProcStatus" = 2
