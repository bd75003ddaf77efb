with procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

adjustments as (

    select * from {{ ref('int_adjustments') }}

),

procedure_adjustments as (

    select
        procedure_id,
        count(*) as adjustment_count,
        sum(adjustment_amount) as total_adjustments,
        bool_or(adjustment_category = 'provider_discount') as has_provider_discount,
        bool_or(adjustment_category = 'employee_discount') as has_employee_discount,
        bool_or(is_insurance_write_off) as has_insurance_write_off
    from adjustments
    where procedure_id is not null
    group by procedure_id

),

joined as (

    select
        procedures.procedure_id,
        procedures.patient_id,
        procedures.provider_id,
        procedures.clinic_id,
        procedures.procedure_code_id,
        procedures.procedure_code,
        procedures.procedure_date,
        procedures.is_complete,
        procedures.procedure_fee as applied_fee,
        procedures.standard_fee,
        procedures.has_standard_fee,
        procedures.fee_matches_standard,
        case
            when not procedures.has_standard_fee then 'no standard fee'
            when procedures.fee_matches_standard then 'matches standard'
            when procedures.procedure_fee > procedures.standard_fee then 'above standard'
            else 'below standard'
        end as fee_relationship,
        round(
            (procedures.procedure_fee - procedures.standard_fee) / nullif(procedures.standard_fee, 0) * 100, 2
        ) as fee_variance_pct,
        coalesce(procedure_adjustments.adjustment_count, 0) as adjustment_count,
        coalesce(procedure_adjustments.total_adjustments, 0) as total_adjustments,
        coalesce(procedure_adjustments.has_provider_discount, false) as has_provider_discount,
        coalesce(procedure_adjustments.has_employee_discount, false) as has_employee_discount,
        coalesce(procedure_adjustments.has_insurance_write_off, false) as has_insurance_write_off,
        procedures.procedure_fee + coalesce(procedure_adjustments.total_adjustments, 0) as effective_fee
    from procedures
    left join procedure_adjustments
        on procedures.procedure_id = procedure_adjustments.procedure_id

)

select * from joined
