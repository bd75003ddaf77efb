-- mart_provider_performance divides the day's fees by the provider's hours on the schedule.
-- owner: src/DentalSynth.Generators/Scheduling/Schedules/ScheduleRows.cs
with shifts as (
    select "ProvNum" as provider, "SchedDate" as day,
        sum(extract(epoch from "StopTime" - "StartTime") / 3600)::numeric as hours
    from raw.schedule
    where "SchedType" = 1 and "SchedDate" <= (select as_of from dentalsynth.load)
    group by 1, 2
),
fees as (
    select "ProvNum" as provider, "ProcDate" as day, sum("ProcFee")::numeric as amount
    from raw.procedurelog
    where "ProcStatus" = 2
    group by 1, 2
)
select format('provider %s on %s: %s hours, %s an hour; the mart says %s, %s', shifts.provider,
    shifts.day, round(shifts.hours, 2), round(fees.amount / shifts.hours, 2), mart.available_hours,
    mart.production_per_hour)
from shifts
left join fees using (provider, day)
left join marts.mart_provider_performance as mart
    on mart.provider_id = shifts.provider and mart.performance_date = shifts.day
where mart.available_hours is distinct from round(shifts.hours, 2)
    or abs(mart.production_per_hour - coalesce(fees.amount, 0) / shifts.hours) > 0.01
