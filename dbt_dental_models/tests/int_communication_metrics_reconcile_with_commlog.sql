-- The metrics hold every communication of the log, and every reply.
with log as (

    select count(*) as communications
    from {{ source('opendental', 'commlog') }}

),

answers as (

    select count(*) as answered_messages
    from {{ ref('fact_communication') }}
    where has_reply

),

metrics as (

    select
        coalesce(sum(communications), 0) as communications,
        coalesce(sum(answered_messages), 0) as answered_messages
    from {{ ref('int_communication_metrics') }}

)

select
    log.communications,
    metrics.communications as communications_in_metrics,
    answers.answered_messages,
    metrics.answered_messages as answered_in_metrics
from log
cross join answers
cross join metrics
where log.communications <> metrics.communications
    or answers.answered_messages <> metrics.answered_messages
