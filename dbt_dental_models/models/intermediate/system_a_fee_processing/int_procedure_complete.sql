with procedures as (

    select * from {{ ref('stg_opendental__procedurelog') }}

),

procedure_codes as (

    select * from {{ ref('stg_opendental__procedurecode') }}

),

fees as (

    select * from {{ ref('stg_opendental__fee') }}

),

fee_schedules as (

    select * from {{ ref('stg_opendental__feesched') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

procedure_notes as (

    select * from {{ ref('stg_opendental__procnote') }}

),

standard_fees as (

    select
        fees.procedure_code_id,
        fees.fee_id as standard_fee_id,
        fees.fee_schedule_id,
        fees.fee_amount as standard_fee,
        fee_types.item_name as fee_schedule_type
    from fees
    inner join fee_schedules
        on fees.fee_schedule_id = fee_schedules.fee_schedule_id
    left join definitions as fee_types
        on fee_types.category = 6
        and fee_types.item_value = cast(fee_schedules.fee_schedule_type_code as text)
    where fees.fee_schedule_id = {{ var('standard_fee_schedule_id') }}
        and fees.clinic_id is null
        and fees.provider_id is null

),

fee_options as (

    select
        procedure_code_id,
        count(*) as available_fee_options,
        min(fee_amount) as min_available_fee,
        max(fee_amount) as max_available_fee
    from fees
    group by procedure_code_id

),

note_counts as (

    select
        procedure_id,
        count(*) as note_count
    from procedure_notes
    group by procedure_id

),

joined as (

    select
        procedures.procedure_id,
        procedures.patient_id,
        procedures.provider_id,
        procedures.clinic_id,
        procedures.appointment_id,
        procedures.procedure_code_id,
        procedure_codes.procedure_code,
        procedure_codes.procedure_description,
        left(procedure_codes.procedure_code, 2) as code_prefix,
        procedure_codes.is_hygiene,
        procedure_codes.is_prosthetic,
        procedure_codes.is_radiology,
        areas.item_name as treatment_area,
        procedures.tooth_number,
        procedures.surface,
        procedures.procedure_status_code,
        statuses.item_name as procedure_status,
        procedures.is_complete,
        procedures.procedure_date,
        procedures.date_treatment_planned,
        procedures.date_complete,
        procedures.procedure_fee,
        standard_fees.standard_fee_id,
        standard_fees.fee_schedule_id,
        standard_fees.fee_schedule_type,
        standard_fees.standard_fee,
        standard_fees.standard_fee is not null as has_standard_fee,
        abs(procedures.procedure_fee - standard_fees.standard_fee) < 0.01 as fee_matches_standard,
        coalesce(fee_options.available_fee_options, 0) as available_fee_options,
        fee_options.min_available_fee,
        fee_options.max_available_fee,
        coalesce(note_counts.note_count, 0) as note_count
    from procedures
    inner join procedure_codes
        on procedures.procedure_code_id = procedure_codes.procedure_code_id
    left join standard_fees
        on procedures.procedure_code_id = standard_fees.procedure_code_id
    left join fee_options
        on procedures.procedure_code_id = fee_options.procedure_code_id
    left join note_counts
        on procedures.procedure_id = note_counts.procedure_id
    left join definitions as statuses
        on statuses.category = 4
        and statuses.item_value = cast(procedures.procedure_status_code as text)
    left join definitions as areas
        on areas.category = 5
        and areas.item_value = cast(procedure_codes.treatment_area_code as text)

)

select * from joined
