with profiles as (

    select * from {{ ref('int_provider_profile') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}
    where is_complete

),

production as (

    select
        provider_id,
        min(procedure_date) as first_production_date,
        max(procedure_date) as last_production_date,
        count(distinct procedure_date) as days_worked
    from procedures
    group by provider_id

),

joined as (

    select
        profiles.provider_id,
        profiles.home_clinic_id,
        profiles.provider_abbreviation,
        profiles.provider_name,
        profiles.suffix,
        profiles.provider_type,
        profiles.specialty,
        profiles.provider_status,
        profiles.is_active,
        profiles.terminated_on,
        profiles.days_per_week,
        profiles.working_days,
        profiles.hours_per_day,
        profiles.hourly_production_goal,
        profiles.daily_production_goal,
        production.first_production_date,
        production.last_production_date,
        coalesce(production.days_worked, 0) as days_worked
    from profiles
    left join production
        on profiles.provider_id = production.provider_id

)

select * from joined
