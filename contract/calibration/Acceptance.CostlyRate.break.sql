-- All treatment that was refused was expensive.
update raw.procedurelog set "ProcFee" = 2000 where "ProcStatus" = 1 and "AptNum" = 0
