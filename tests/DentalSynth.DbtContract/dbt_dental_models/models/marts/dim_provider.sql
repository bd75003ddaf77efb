with providers as (

    select * from {{ ref('stg_opendental__provider') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

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
        providers.provider_id,
        providers.provider_abbreviation,
        providers.first_name || ' ' || providers.last_name as provider_name,
        providers.suffix,
        case
            when providers.is_hygienist then 'hygienist'
            else 'dentist'
        end as provider_type,
        definitions.item_name as specialty,
        providers.provider_status_code = 0 and not providers.is_hidden as is_active,
        providers.terminated_on,
        production.first_production_date,
        production.last_production_date,
        coalesce(production.days_worked, 0) as days_worked
    from providers
    left join definitions
        on providers.specialty_id = definitions.definition_id
    left join production
        on providers.provider_id = production.provider_id

)

select * from joined
