-- A claim is created first; it waits while nothing else happened, is sent until it is answered, and received after
-- that.
with claim_steps as (

    select
        claim_id,
        max(step) filter (where step_number = 1) as first_step,
        max(step) filter (where is_last_step) as last_step,
        bool_or(step = 'answered') as is_answered
    from {{ ref('int_claim_tracking') }}
    group by claim_id

),

expected as (

    select
        claim_id,
        first_step,
        last_step,
        case
            when is_answered then 'R'
            when last_step = 'sent' then 'S'
            when last_step = 'made' then 'W'
        end as claim_status_code
    from claim_steps

)

select
    claims.claim_id,
    claims.claim_status_code,
    expected.first_step,
    expected.last_step
from {{ ref('stg_opendental__claim') }} as claims
left join expected
    on claims.claim_id = expected.claim_id
where expected.first_step is distinct from 'made'
    or expected.claim_status_code
    is distinct from case when claims.claim_status_code in ('U', 'H') then 'W' else claims.claim_status_code end
