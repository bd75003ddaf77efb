-- int_provider_profile counts days on the schedule, past and future, and names the clinic of most of them.
-- owner: src/DentalSynth.Generators/Scheduling/Schedules/ScheduleRows.cs
with counts as (
    select "ProvNum" as provider, "ClinicNum" as clinic, count(distinct "SchedDate") as days
    from raw.schedule
    where "SchedType" = 1
    group by 1, 2
),
homes as (
    select provider, sum(days) as days, (array_agg(clinic order by days desc, clinic))[1] as clinic
    from counts
    group by provider
)
select format('provider %s: %s days, clinic %s; the profile says %s, %s', homes.provider, homes.days,
    homes.clinic, profile.days_scheduled + profile.days_ahead, profile.home_clinic_id)
from homes
left join int.int_provider_profile as profile on profile.provider_id = homes.provider
where homes.days is distinct from profile.days_scheduled + profile.days_ahead
    or nullif(homes.clinic, 0) is distinct from profile.home_clinic_id
