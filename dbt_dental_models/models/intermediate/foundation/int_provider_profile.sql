with providers as (

    select * from {{ ref('stg_opendental__provider') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

shifts as (

    select * from {{ ref('stg_opendental__schedule') }}
    where schedule_type = 'provider'
        and schedule_status <> 'holiday'

),

days as (

    select
        provider_id,
        schedule_date,
        min(clinic_id) as clinic_id,
        sum({{ minutes_between('starts_at', 'stops_at') }}) as minutes
    from shifts
    group by provider_id, schedule_date

),

-- A provider who covers for a colleague works on a day that is not a usual one: a weekday counts when it has at least
-- half as many days as the busiest weekday.
weekdays as (

    select
        provider_id,
        cast(extract(isodow from schedule_date) as integer) as day_of_week,
        count(*) as day_count
    from days
    group by provider_id, extract(isodow from schedule_date)

),

busiest as (

    select
        provider_id,
        max(day_count) as day_count
    from weekdays
    group by provider_id

),

working_weekdays as (

    select
        weekdays.provider_id,
        count(*) as days_per_week,
        string_agg(cast(weekdays.day_of_week as text), '' order by weekdays.day_of_week) as working_days
    from weekdays
    inner join busiest
        on weekdays.provider_id = busiest.provider_id
    where 2 * weekdays.day_count >= busiest.day_count
    group by weekdays.provider_id

),

working_time as (

    select
        provider_id,
        count(*) filter (where schedule_date <= {{ as_of_date() }}) as days_scheduled,
        count(*) filter (where schedule_date > {{ as_of_date() }}) as days_ahead,
        round(avg(minutes) / 60, 2) as hours_per_day
    from days
    group by provider_id

),

clinic_days as (

    select
        provider_id,
        clinic_id,
        row_number() over (partition by provider_id order by count(*) desc, clinic_id) as clinic_rank
    from days
    group by provider_id, clinic_id

),

joined as (

    select
        providers.provider_id,
        clinic_days.clinic_id as home_clinic_id,
        providers.specialty_id,
        providers.fee_schedule_id,
        providers.provider_abbreviation,
        nullif(concat_ws(' ', providers.first_name, providers.last_name), '') as provider_name,
        providers.suffix,
        case
            when providers.is_not_person then 'practice'
            when providers.is_hygienist then 'hygienist'
            else 'dentist'
        end as provider_type,
        specialties.item_name as specialty,
        case
            when providers.provider_status_code <> 0 then 'deleted'
            when providers.is_hidden then 'hidden'
            else 'active'
        end as provider_status,
        providers.provider_status_code = 0 and not providers.is_hidden as is_active,
        providers.terminated_on,
        coalesce(working_weekdays.days_per_week, 0) as days_per_week,
        working_weekdays.working_days,
        coalesce(working_time.days_scheduled, 0) as days_scheduled,
        coalesce(working_time.days_ahead, 0) as days_ahead,
        working_time.hours_per_day,
        providers.hourly_production_goal,
        cast(providers.hourly_production_goal * working_time.hours_per_day as numeric(12, 2)) as daily_production_goal
    from providers
    left join definitions as specialties
        on providers.specialty_id = specialties.definition_id
    left join working_weekdays
        on providers.provider_id = working_weekdays.provider_id
    left join working_time
        on providers.provider_id = working_time.provider_id
    left join clinic_days
        on providers.provider_id = clinic_days.provider_id
        and clinic_days.clinic_rank = 1

)

select * from joined
