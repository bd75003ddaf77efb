{#- A day is replaced as a whole: run again on the same day, the model holds it once; run on a later day, it holds
    both. -#}
{{ config(
    materialized='incremental',
    incremental_strategy='delete+insert',
    unique_key='snapshot_date',
    on_schema_change='fail'
) }}

with patients as (

    select * from {{ ref('int_ar_analysis') }}
    where completed_procedures > 0

),

{% if is_incremental() -%}
previous as (

    select
        patient_id,
        snapshot_date,
        total_balance
    from {{ this }}
    where snapshot_date = (
        select max(earlier.snapshot_date)
        from {{ this }} as earlier
        where earlier.snapshot_date < {{ as_of_date() }}
    )

),
{%- else -%}
previous as (

    select
        cast(null as bigint) as patient_id,
        cast(null as date) as snapshot_date,
        cast(null as numeric) as total_balance
    where false

),
{%- endif %}

final as (

    select
        {{ as_of_date() }} as snapshot_date,
        patients.patient_id,
        patients.guarantor_id,
        patients.clinic_id,
        patients.total_balance,
        patients.balance_0_30_days,
        patients.balance_31_60_days,
        patients.balance_61_90_days,
        patients.balance_over_90_days,
        patients.insurance_pending_amount,
        patients.patient_responsibility,
        patients.open_procedures,
        patients.open_claims,
        previous.snapshot_date as previous_snapshot_date,
        previous.total_balance as previous_balance,
        patients.total_balance - previous.total_balance as balance_change
    from patients
    left join previous
        on patients.patient_id = previous.patient_id

)

select * from final
