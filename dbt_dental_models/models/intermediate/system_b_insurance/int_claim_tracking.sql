with steps as (

    select * from {{ ref('stg_opendental__claimtracking') }}

),

claims as (

    select * from {{ ref('stg_opendental__claim') }}

),

definitions as (

    select * from {{ ref('stg_opendental__definition') }}

),

ordered as (

    select
        claim_tracking_id,
        claim_id,
        row_number() over claim_steps as step_number,
        count(*) over (partition by claim_id) as step_count,
        lag(entered_at) over claim_steps as previous_step_at,
        first_value(entered_at) over claim_steps as first_step_at
    from steps
    window claim_steps as (partition by claim_id order by entered_at, claim_tracking_id)

),

final as (

    select
        steps.claim_tracking_id,
        steps.claim_id,
        claims.patient_id,
        claims.insurance_plan_id,
        claims.claim_type_code,
        claims.claim_status_code,
        steps.user_id,
        ordered.step_number,
        ordered.step_count,
        ordered.step_number = ordered.step_count as is_last_step,
        steps.tracking_type,
        steps.tracking_status_id,
        statuses.item_name as tracking_status,
        errors.item_name as tracking_error,
        steps.tracking_note,
        case
            when steps.tracking_type = 'ClaimProcReceived' then 'answered'
            when steps.tracking_type = 'ClaimUser' then 'made'
            when steps.tracking_status_id = 557 then 'sent'
            when steps.tracking_status_id = 564 then 'sent again'
            else 'disputed'
        end as step,
        claims.service_date,
        steps.entered_at,
        cast(steps.entered_at as date) - cast(ordered.previous_step_at as date) as days_since_previous_step,
        cast(steps.entered_at as date) - cast(ordered.first_step_at as date) as days_since_first_step
    from steps
    inner join ordered
        on steps.claim_tracking_id = ordered.claim_tracking_id
    inner join claims
        on steps.claim_id = claims.claim_id
    left join definitions as statuses
        on steps.tracking_status_id = statuses.definition_id
    left join definitions as errors
        on steps.tracking_error_id = errors.definition_id

)

select * from final
