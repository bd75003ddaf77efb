-- The daily summary holds all production, collections, write-offs and adjustments, each counted once.
with summary as (

    select
        coalesce(sum(gross_production), 0) as production,
        coalesce(sum(patient_collections), 0) as patient_collections,
        coalesce(sum(insurance_collections), 0) as insurance_collections,
        coalesce(sum(write_offs), 0) as write_offs,
        coalesce(sum(adjustments), 0) as adjustments
    from {{ ref('mart_production_summary') }}

),

sources as (

    select
        (
            select coalesce(sum(procedure_fee), 0)
            from {{ ref('stg_opendental__procedurelog') }}
            where is_complete
        ) as production,
        (
            select coalesce(sum(payment_amount), 0)
            from {{ ref('stg_opendental__payment') }}
        ) as patient_collections,
        (
            select coalesce(sum(check_amount), 0)
            from {{ ref('stg_opendental__claimpayment') }}
        ) as insurance_collections,
        (
            select coalesce(sum(write_off_amount), 0)
            from {{ ref('stg_opendental__claimproc') }}
            where is_received
        ) as write_offs,
        (
            select coalesce(sum(-adjustment_amount), 0)
            from {{ ref('stg_opendental__adjustment') }}
        ) as adjustments

)

select
    summary.*,
    sources.production as source_production,
    sources.patient_collections as source_patient_collections,
    sources.insurance_collections as source_insurance_collections,
    sources.write_offs as source_write_offs,
    sources.adjustments as source_adjustments
from summary
cross join sources
where (
    summary.production,
    summary.patient_collections,
    summary.insurance_collections,
    summary.write_offs,
    summary.adjustments
) <> (
    sources.production,
    sources.patient_collections,
    sources.insurance_collections,
    sources.write_offs,
    sources.adjustments
)
