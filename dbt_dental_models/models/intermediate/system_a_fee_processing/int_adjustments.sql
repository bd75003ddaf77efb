with adjustments as (

    select * from {{ ref('stg_opendental__adjustment') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

categorized as (

    select
        adjustment_id,
        {{ adjustment_category('adjustment_type_id') }} as adjustment_category
    from adjustments

),

joined as (

    select
        adjustments.adjustment_id,
        adjustments.patient_id,
        adjustments.provider_id,
        adjustments.clinic_id,
        adjustments.procedure_id,
        adjustments.adjustment_type_id,
        definitions.item_name as adjustment_type_name,
        categorized.adjustment_category,
        categorized.adjustment_category like '%discount' as is_discount,
        categorized.adjustment_category = 'insurance_writeoff' as is_insurance_write_off,
        adjustments.procedure_id is not null as is_procedure_adjustment,
        adjustments.adjustment_date,
        procedures.procedure_date,
        procedures.procedure_code,
        procedures.procedure_fee,
        procedures.is_complete as is_procedure_complete,
        adjustments.adjustment_amount,
        -adjustments.adjustment_amount as reduction_amount,
        case
            when adjustments.adjustment_amount < 0 then 'reduces what is owed'
            when adjustments.adjustment_amount > 0 then 'adds to what is owed'
            else 'none'
        end as adjustment_direction,
        procedures.procedure_fee + adjustments.adjustment_amount as adjusted_fee
    from adjustments
    inner join categorized
        on adjustments.adjustment_id = categorized.adjustment_id
    left join definitions
        on adjustments.adjustment_type_id = definitions.definition_id
    left join procedures
        on adjustments.procedure_id = procedures.procedure_id

)

select * from joined
