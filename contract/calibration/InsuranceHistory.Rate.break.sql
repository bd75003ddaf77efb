-- No existing prior treatment charted.
delete from raw.procedurelog where "ProcStatus" = 4
