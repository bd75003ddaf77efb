-- A visit to a provider who does not exist.
-- fails: mart_provider_performance_reconciles_with_the_ledger
update raw.appointment set "ProvNum" = 999
where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2 and not "IsHygiene")
