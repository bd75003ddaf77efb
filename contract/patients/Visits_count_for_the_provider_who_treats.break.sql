-- A visit to a provider who does not exist.
-- fails: provider_performance_loses_nothing
update raw.appointment set "ProvNum" = 999
where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2 and not "IsHygiene")
