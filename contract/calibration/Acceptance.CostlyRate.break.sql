-- All expensive treatment is accepted.
update raw.procedurelog set "ProcStatus" = 2 where "ProcFee" > 1000 and "ProcStatus" = 1
