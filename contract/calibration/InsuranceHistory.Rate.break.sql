-- Earlier work that nobody charts.
delete from raw.procedurelog where "ProcStatus" = 4
