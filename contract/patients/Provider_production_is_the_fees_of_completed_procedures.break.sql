-- Procedures of a provider who does not exist.
-- fails: mart_provider_performance_reconciles_with_the_ledger
update raw.procedurelog set "ProvNum" = 999
where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
