-- mart_provider_performance counts hygiene appointments for the hygienist and others for the dentist, completed
-- and broken.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
with expected as (
    select
        t.provider,
        "AptDateTime"::date as day,
        count(*) filter (where "AptStatus" = 2) as kept,
        count(*) filter (where "AptStatus" = 5) as broken
    from raw.appointment
    join treating_providers as t on t.appointment = "AptNum"
    where "AptStatus" in (2, 5)
    group by 1, 2
)
select format('provider %s on %s: %s kept, %s broken; the mart says %s, %s',
    coalesce(expected.provider, mart.provider_id), coalesce(expected.day, mart.performance_date),
    expected.kept, expected.broken, mart.completed_visits, mart.broken_visits)
from expected
full join marts.mart_provider_performance as mart
    on mart.provider_id = expected.provider and mart.performance_date = expected.day
where (coalesce(expected.kept, 0), coalesce(expected.broken, 0))
    is distinct from (coalesce(mart.completed_visits, 0), coalesce(mart.broken_visits, 0))
