with payments as (

    select * from {{ ref('stg_opendental__payment') }}

),

splits as (

    select * from {{ ref('int_payment_split') }}

),

checks as (

    select * from {{ ref('stg_opendental__claimpayment') }}

),

claim_lines as (

    select * from {{ ref('int_insurance_payment_allocated') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

-- Days are counted on earned income and prepayments, not on what a transfer moves between the two.
split_totals as (

    select
        payment_id,
        count(*) as allocations,
        count(distinct procedure_id) as procedures,
        sum(split_amount) as allocated_amount,
        bool_or(is_unearned) as has_prepayment,
        min(payment_date - procedure_date) as fewest_days_after_work,
        max(payment_date - procedure_date) as most_days_after_work
    from splits
    group by payment_id

),

line_totals as (

    select
        payment_id,
        count(*) as allocations,
        count(distinct procedure_id) as procedures,
        count(distinct patient_id) as patients,
        case when count(distinct patient_id) = 1 then min(patient_id) end as patient_id,
        sum(split_amount) as allocated_amount,
        min(payment_date - procedure_date) as fewest_days_after_work,
        max(payment_date - procedure_date) as most_days_after_work
    from claim_lines
    where payment_id is not null
    group by payment_id

),

entries as (

    select
        'patient-' || payments.payment_id as payment_key,
        'patient' as paid_by,
        payments.payment_id as source_payment_id,
        payments.payment_date,
        payments.entered_on,
        payments.patient_id,
        cast(1 as bigint) as patients,
        cast(null as text) as carrier_name,
        payments.clinic_id,
        payments.payment_type_id,
        case when payments.is_income_transfer then 'Income transfer' else definitions.item_name end as payment_type,
        payments.payment_amount,
        payments.is_income_transfer,
        not payments.is_income_transfer and payments.payment_amount < 0 as is_refund,
        not payments.is_income_transfer and coalesce(split_totals.has_prepayment, false) as is_prepayment,
        split_totals.allocations,
        split_totals.procedures,
        split_totals.allocated_amount,
        split_totals.fewest_days_after_work,
        split_totals.most_days_after_work
    from payments
    left join split_totals
        on payments.payment_id = split_totals.payment_id
    left join definitions
        on payments.payment_type_id = definitions.definition_id

    union all

    select
        'insurance-' || checks.claim_payment_id,
        'insurance',
        checks.claim_payment_id,
        checks.check_date,
        checks.entered_on,
        line_totals.patient_id,
        line_totals.patients,
        checks.carrier_name,
        checks.clinic_id,
        checks.payment_type_id,
        definitions.item_name,
        checks.check_amount,
        false,
        checks.check_amount < 0,
        false,
        line_totals.allocations,
        line_totals.procedures,
        line_totals.allocated_amount,
        line_totals.fewest_days_after_work,
        line_totals.most_days_after_work
    from checks
    left join line_totals
        on checks.claim_payment_id = line_totals.payment_id
    left join definitions
        on checks.payment_type_id = definitions.definition_id

),

final as (

    select
        payment_key,
        paid_by,
        source_payment_id,
        cast(to_char(payment_date, 'YYYYMMDD') as integer) as date_id,
        payment_date,
        entered_on,
        entered_on - payment_date as days_to_entry,
        patient_id,
        patients,
        carrier_name,
        clinic_id,
        payment_type_id,
        payment_type,
        is_income_transfer,
        is_refund,
        is_prepayment,
        coalesce(allocations, 0) as allocations,
        coalesce(procedures, 0) as procedures,
        fewest_days_after_work,
        most_days_after_work,
        case
            when is_income_transfer then 'no money'
            when is_refund then 'paid back'
            when is_prepayment then 'ahead of the work'
            when most_days_after_work is null then 'for no work'
            when most_days_after_work = 0 then 'on the day'
            when most_days_after_work <= 30 then 'within 30 days'
            when most_days_after_work <= 90 then 'within 90 days'
            else 'later'
        end as payment_timing,
        payment_amount,
        coalesce(allocated_amount, 0) as allocated_amount,
        payment_amount - coalesce(allocated_amount, 0) as unallocated_amount
    from entries

)

select * from final
