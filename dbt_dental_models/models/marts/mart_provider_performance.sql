with production as (

    select * from {{ ref('mart_production_summary') }}

),

visits as (

    select * from {{ ref('mart_appointment_summary') }}
    where appointment_date <= {{ as_of_date() }}

),

providers as (

    select * from {{ ref('dim_provider') }}

),

production_of_a_day as (

    select
        production_date as performance_date,
        provider_id,
        sum(total_procedures) as total_procedures,
        sum(gross_production) as gross_production,
        sum(net_production) as net_production,
        sum(collections) as collections
    from production
    group by production_date, provider_id

),

visits_of_a_day as (

    select
        appointment_date as performance_date,
        provider_id,
        sum(total_appointments) as total_visits,
        sum(completed_appointments) as completed_visits,
        sum(broken_appointments) as broken_visits,
        sum(no_show_appointments) as no_shows,
        sum(cancelled_appointments) as cancellations,
        sum(hygiene_appointments) as hygiene_visits,
        sum(new_patient_appointments) as new_patient_visits,
        sum(available_minutes) as available_minutes,
        sum(used_minutes) as used_minutes
    from visits
    group by appointment_date, provider_id

),

days as (

    select
        performance_date,
        provider_id
    from production_of_a_day

    union

    select
        performance_date,
        provider_id
    from visits_of_a_day

),

joined as (

    select
        {{ date_key('days.performance_date') }} as date_id,
        days.performance_date,
        days.provider_id,
        providers.provider_type,
        providers.home_clinic_id,
        coalesce(visits_of_a_day.total_visits, 0) as total_visits,
        coalesce(visits_of_a_day.completed_visits, 0) as completed_visits,
        coalesce(visits_of_a_day.broken_visits, 0) as broken_visits,
        coalesce(visits_of_a_day.no_shows, 0) as no_shows,
        coalesce(visits_of_a_day.cancellations, 0) as cancellations,
        coalesce(visits_of_a_day.hygiene_visits, 0) as hygiene_visits,
        coalesce(visits_of_a_day.new_patient_visits, 0) as new_patient_visits,
        round(coalesce(visits_of_a_day.available_minutes, 0) / 60.0, 2) as available_hours,
        round(coalesce(visits_of_a_day.used_minutes, 0) / 60.0, 2) as used_hours,
        coalesce(production_of_a_day.total_procedures, 0) as total_procedures,
        coalesce(production_of_a_day.gross_production, 0) as gross_production,
        coalesce(production_of_a_day.net_production, 0) as net_production,
        coalesce(production_of_a_day.collections, 0) as collections,
        providers.hourly_production_goal
    from days
    inner join providers
        on days.provider_id = providers.provider_id
    left join production_of_a_day
        on days.performance_date = production_of_a_day.performance_date
        and days.provider_id = production_of_a_day.provider_id
    left join visits_of_a_day
        on days.performance_date = visits_of_a_day.performance_date
        and days.provider_id = visits_of_a_day.provider_id

),

final as (

    select
        *,
        round(gross_production / nullif(available_hours, 0), 2) as production_per_hour,
        round(gross_production / nullif(used_hours, 0), 2) as production_per_used_hour,
        {{ share('gross_production', 'available_hours * hourly_production_goal') }} as goal_share,
        {{ share('used_hours', 'available_hours') }} as utilization_rate,
        {{ share('cancellations', 'completed_visits + broken_visits') }} as cancellation_rate,
        {{ share('no_shows', 'completed_visits + broken_visits') }} as no_show_rate
    from joined

)

select * from final
