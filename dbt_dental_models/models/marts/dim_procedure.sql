with catalog as (

    select * from {{ ref('int_procedure_catalog') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

presented as (

    select * from {{ ref('int_procedure_acceptance') }}

),

done as (

    select
        procedure_code_id,
        count(*) as times_completed,
        sum(procedure_fee) as total_production,
        max(procedure_date) as last_completed_on
    from procedures
    where is_complete
    group by procedure_code_id

),

proposed as (

    select
        procedure_code_id,
        count(*) as times_presented,
        count(*) filter (where is_accepted) as times_accepted
    from presented
    group by procedure_code_id

),

final as (

    select
        catalog.procedure_code_id,
        catalog.procedure_code,
        catalog.procedure_description,
        catalog.abbreviated_description,
        catalog.code_prefix,
        catalog.procedure_category,
        catalog.treatment_area,
        catalog.is_hygiene,
        catalog.is_prosthetic,
        catalog.is_radiology,
        catalog.is_not_billed_to_insurance,
        catalog.code_groups,
        catalog.standard_fee,
        catalog.min_fee,
        catalog.max_fee,
        coalesce(done.times_completed, 0) as times_completed,
        coalesce(done.total_production, 0) as total_production,
        round(done.total_production / done.times_completed, 2) as average_fee,
        done.last_completed_on,
        coalesce(proposed.times_presented, 0) as times_presented,
        coalesce(proposed.times_accepted, 0) as times_accepted
    from catalog
    left join done
        on catalog.procedure_code_id = done.procedure_code_id
    left join proposed
        on catalog.procedure_code_id = proposed.procedure_code_id

)

select * from final
