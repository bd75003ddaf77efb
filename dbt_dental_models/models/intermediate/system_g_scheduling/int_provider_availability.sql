with blocks as (

    select * from {{ ref('stg_opendental__schedule') }}
    where schedule_type = 'provider'
        and schedule_status <> 'holiday'

),

-- Where two blocks of a provider overlap, the minutes count once.
ordered as (

    select
        *,
        max(stops_at) over (
            partition by provider_id, schedule_date
            order by starts_at, schedule_id
            rows between unbounded preceding and 1 preceding
        ) as stopped_before
    from blocks

),

timed as (

    select
        *,
        greatest({{ minutes_between('greatest(starts_at, stopped_before)', 'stops_at') }}, 0) as minutes
    from ordered

),

summed as (

    select
        schedule_date as availability_date,
        provider_id,
        clinic_id,
        count(*) as block_count,
        min(starts_at) as starts_at,
        max(stops_at) as stops_at,
        sum(minutes) as available_minutes
    from timed
    group by schedule_date, provider_id, clinic_id

),

final as (

    select
        {{ date_key('availability_date') }} as date_id,
        availability_date,
        provider_id,
        clinic_id,
        block_count,
        starts_at,
        stops_at,
        available_minutes,
        availability_date > {{ as_of_date() }} as is_future
    from summed

)

select * from final
