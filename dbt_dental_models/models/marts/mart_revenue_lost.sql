with appointments as (

    select * from {{ ref('stg_opendental__appointment') }}

),

procedure_codes as (

    select * from {{ ref('stg_opendental__procedurecode') }}

),

fees as (

    {{ general_fees() }}
        and fee_schedule_id = {{ var('standard_fee_schedule_id') }}

),

claims as (

    select * from {{ ref('stg_opendental__claim') }}

),

procedures as (

    select * from {{ ref('int_procedure_complete') }}

),

insurance_payments as (

    select * from {{ ref('int_insurance_payment_allocated') }}

),

adjustments as (

    select * from {{ ref('int_adjustments') }}

),

-- The procedures of an appointment, a row per code.
visit_codes as (

    select
        appointments.appointment_id,
        appointments.patient_id,
        appointments.provider_id,
        appointments.clinic_id,
        appointments.appointment_status,
        appointments.is_hygiene,
        cast(appointments.appointment_at as date) as visit_date,
        trim(codes.code) as procedure_code,
        count(*) as times
    from appointments
    cross join lateral unnest(string_to_array(appointments.procedure_description, ',')) as codes (code)
    group by
        appointments.appointment_id,
        appointments.patient_id,
        appointments.provider_id,
        appointments.clinic_id,
        appointments.appointment_status,
        appointments.is_hygiene,
        cast(appointments.appointment_at as date),
        trim(codes.code)

),

followed_codes as (

    select
        *,
        lead(visit_date) over next_visit as next_visit_date,
        lead(appointment_status) over next_visit as next_visit_status
    from visit_codes
    window next_visit as (
        partition by patient_id, procedure_code
        order by visit_date, appointment_id
    )

),

-- Procedures of a later appointment have moved there: to a scheduled one, or to one within ninety days.
missed_codes as (

    select
        followed_codes.appointment_id,
        followed_codes.patient_id,
        followed_codes.provider_id,
        followed_codes.clinic_id,
        followed_codes.visit_date,
        followed_codes.is_hygiene,
        followed_codes.times * fees.fee_amount as fee_amount,
        coalesce(
            followed_codes.next_visit_status = 'scheduled'
                or followed_codes.next_visit_date <= followed_codes.visit_date + 90,
            false
        ) as is_booked_again
    from followed_codes
    inner join procedure_codes
        on followed_codes.procedure_code = procedure_codes.procedure_code
    inner join fees
        on procedure_codes.procedure_code_id = fees.procedure_code_id
    where followed_codes.appointment_status = 'broken'

),

missed_visits as (

    select
        'visit-' || appointment_id as opportunity_id,
        'missed visit' as opportunity_kind,
        case when is_hygiene then 'hygiene visit' else 'treatment visit' end as opportunity_reason,
        visit_date as opportunity_date,
        patient_id,
        provider_id,
        clinic_id,
        sum(fee_amount) as opportunity_amount,
        coalesce(sum(fee_amount) filter (where is_booked_again), 0) as recovered_amount
    from missed_codes
    group by appointment_id, is_hygiene, visit_date, patient_id, provider_id, clinic_id

),

denied_claims as (

    select
        'claim-' || claim_id as opportunity_id,
        'denied claim' as opportunity_kind,
        lower(trim(split_part(underpaid_reason, ':', 2))) as opportunity_reason,
        received_date as opportunity_date,
        patient_id,
        treating_provider_id as provider_id,
        clinic_id,
        insurance_payment_estimate as opportunity_amount,
        least(insurance_payment_amount, insurance_payment_estimate) as recovered_amount
    from claims
    where underpaid_reason like 'Denied:%'

),

unaccepted_treatment as (

    select
        'treatment-' || procedure_id as opportunity_id,
        'unaccepted treatment' as opportunity_kind,
        'planned and not booked' as opportunity_reason,
        coalesce(date_treatment_planned, procedure_date) as opportunity_date,
        patient_id,
        provider_id,
        clinic_id,
        procedure_fee as opportunity_amount,
        0 as recovered_amount
    from procedures
    where procedure_status_code = 1
        and appointment_id is null

),

write_offs as (

    select
        'write-off-' || payment_allocation_id as opportunity_id,
        'write-off' as opportunity_kind,
        'insurance contract' as opportunity_reason,
        payment_date as opportunity_date,
        patient_id,
        provider_id,
        clinic_id,
        write_off_amount as opportunity_amount,
        0 as recovered_amount
    from insurance_payments

    union all

    select
        'adjustment-' || adjustment_id,
        'write-off',
        replace(adjustment_category, '_', ' '),
        adjustment_date,
        patient_id,
        provider_id,
        clinic_id,
        reduction_amount,
        0
    from adjustments

),

opportunities as (

    select * from missed_visits

    union all

    select * from denied_claims

    union all

    select * from unaccepted_treatment

    union all

    select * from write_offs

),

rated as (

    select
        *,
        opportunity_amount - recovered_amount as lost_amount,
        {{ as_of_date() }} - opportunity_date as days_since,
        {{ recovery_potential('opportunity_kind', as_of_date() ~ ' - opportunity_date') }} as recovery_potential
    from opportunities
    where opportunity_amount > 0

),

final as (

    select
        opportunity_id,
        cast(to_char(opportunity_date, 'YYYYMMDD') as integer) as date_id,
        opportunity_date,
        opportunity_kind,
        opportunity_reason,
        patient_id,
        provider_id,
        clinic_id,
        days_since,
        opportunity_amount,
        recovered_amount,
        lost_amount,
        case when lost_amount = 0 then 'none' else recovery_potential end as recovery_potential,
        round(lost_amount * {{ recovery_share('recovery_potential') }}, 2) as recoverable_amount
    from rated

)

select * from final
