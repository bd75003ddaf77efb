with splits as (

    select * from {{ ref('int_payment_split') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

joined as (

    select
        splits.paysplit_id as payment_allocation_id,
        'PATIENT' as payment_source_type,
        splits.payment_id,
        splits.patient_id,
        splits.provider_id,
        splits.clinic_id,
        splits.procedure_id,
        splits.payment_date,
        splits.procedure_date,
        splits.payment_type_id,
        case
            when splits.is_income_transfer then 'Income transfer'
            else definitions.item_name
        end as payment_type_description,
        splits.split_type,
        splits.is_unearned,
        splits.is_income_transfer,
        splits.is_procedure_complete as include_in_ar,
        splits.split_amount
    from splits
    left join definitions
        on splits.payment_type_id = definitions.definition_id
    where splits.procedure_id is not null

)

select * from joined
