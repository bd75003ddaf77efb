with codes as (

    select * from {{ ref('stg_opendental__procedurecode') }}

),

fees as (

    {{ general_fees() }}

),

code_groups as (

    select * from {{ ref('stg_opendental__codegroup') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

code_fees as (

    select
        procedure_code_id,
        count(*) as fee_count,
        max(fee_amount) filter (where fee_schedule_id = {{ var('standard_fee_schedule_id') }}) as standard_fee,
        min(fee_amount) as min_fee,
        max(fee_amount) as max_fee
    from fees
    group by procedure_code_id

),

grouped_codes as (

    select
        codes.procedure_code_id,
        string_agg(code_groups.code_group_name, ', ' order by code_groups.display_order) as code_groups
    from codes
    inner join code_groups
        on codes.procedure_code = any(string_to_array(code_groups.procedure_codes, ','))
    group by codes.procedure_code_id

),

final as (

    select
        codes.procedure_code_id,
        codes.procedure_code,
        codes.procedure_description,
        codes.abbreviated_description,
        codes.layman_description,
        left(codes.procedure_code, 2) as code_prefix,
        categories.item_name as procedure_category,
        areas.item_name as treatment_area,
        codes.is_hygiene,
        codes.is_prosthetic,
        codes.is_radiology,
        codes.is_multi_visit,
        codes.is_not_billed_to_insurance,
        grouped_codes.code_groups,
        coalesce(code_fees.fee_count, 0) as fee_count,
        code_fees.standard_fee,
        code_fees.min_fee,
        code_fees.max_fee
    from codes
    left join code_fees
        on codes.procedure_code_id = code_fees.procedure_code_id
    left join grouped_codes
        on codes.procedure_code_id = grouped_codes.procedure_code_id
    left join definitions as categories
        on codes.procedure_category_id = categories.definition_id
    left join definitions as areas
        on areas.category = 5
        and areas.item_value = cast(codes.treatment_area_code as text)

)

select * from final
