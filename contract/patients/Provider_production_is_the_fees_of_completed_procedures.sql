-- mart_provider_performance adds up, by provider and day, the fees of the procedures that the provider completed.
-- owner: src/DentalSynth.Generators/Clinical/FeeRule.cs
with expected as (
    select "ProvNum" as provider, "ProcDate" as day, sum(round("ProcFee"::numeric, 2)) as amount
    from raw.procedurelog
    where "ProcStatus" = 2
    group by 1, 2
)
select format('provider %s on %s: fees %s, the mart says %s', coalesce(expected.provider,
    mart.provider_id), coalesce(expected.day, mart.performance_date), expected.amount,
    mart.gross_production)
from expected
full join marts.mart_provider_performance as mart
    on mart.provider_id = expected.provider and mart.performance_date = expected.day
where coalesce(expected.amount, 0) is distinct from coalesce(mart.gross_production, 0)
