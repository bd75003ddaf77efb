with communications as (

    select * from {{ ref('stg_opendental__commlog') }}

),

patients as (

    select * from {{ ref('stg_opendental__patient') }}

),

communication_types as (

    select * from {{ ref('stg_opendental__definition') }}

),

joined as (

    select
        communications.commlog_id as communication_id,
        communications.patient_id,
        patients.clinic_id,
        communications.user_id,
        communications.program_id,
        communications.referral_id,
        communications.communication_type_id,
        communication_types.item_name as communication_type,
        {{ communication_category('communications.communication_type_id') }} as communication_category,
        communications.communication_mode,
        communications.direction,
        communications.is_by_program,
        communications.is_by_program and communications.direction = 'sent' as is_automated,
        case
            when communications.communication_mode = 'phone' then coalesce(communications.contact_outcome, 'reached')
            else communications.contact_outcome
        end as contact_outcome,
        communications.text_hash,
        cast(communications.communicated_at as date) as communication_date,
        communications.communicated_at,
        communications.ended_at,
        cast(
            extract(epoch from communications.ended_at - communications.communicated_at) as integer
        ) as duration_seconds
    from communications
    inner join patients
        on communications.patient_id = patients.patient_id
    left join communication_types
        on communications.communication_type_id = communication_types.definition_id

)

select * from joined
