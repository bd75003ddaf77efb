-- The providers' days hold all production and all appointments up to the as-of date, each counted once.
with performance as (

    select
        coalesce(sum(gross_production), 0) as production,
        coalesce(sum(completed_visits), 0) as completed_visits,
        coalesce(sum(broken_visits), 0) as broken_visits
    from {{ ref('mart_provider_performance') }}

),

sources as (

    select
        (
            select coalesce(sum(procedure_fee), 0)
            from {{ ref('stg_opendental__procedurelog') }}
            where is_complete
        ) as production,
        (
            select count(*)
            from {{ ref('stg_opendental__appointment') }}
            where appointment_status = 'complete'
        ) as completed_visits,
        (
            select count(*)
            from {{ ref('stg_opendental__appointment') }}
            where appointment_status = 'broken'
        ) as broken_visits

)

select
    performance.*,
    sources.production as source_production,
    sources.completed_visits as source_completed_visits,
    sources.broken_visits as source_broken_visits
from performance
cross join sources
where (performance.production, performance.completed_visits, performance.broken_visits)
    <> (sources.production, sources.completed_visits, sources.broken_visits)
