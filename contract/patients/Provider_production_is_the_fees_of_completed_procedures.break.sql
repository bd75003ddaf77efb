-- Work of a provider who does not exist.
-- fails: provider_performance_loses_nothing
update raw.procedurelog set "ProvNum" = 999
where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
