-- Contacts, answers and minutes on the telephone are the same in the metrics as one by one.
with contacts as (

    select
        count(*) as communications,
        count(*) filter (where has_reply) as answered_messages,
        count(*) filter (where is_automated) as automated_messages
    from {{ ref('fact_communication') }}

),

metrics as (

    select
        coalesce(sum(communications), 0) as communications,
        coalesce(sum(answered_messages), 0) as answered_messages,
        coalesce(sum(automated_messages), 0) as automated_messages
    from {{ ref('int_communication_metrics') }}

)

select
    contacts.communications,
    metrics.communications as communications_in_metrics,
    contacts.answered_messages,
    metrics.answered_messages as answered_in_metrics
from contacts
cross join metrics
where contacts.communications <> metrics.communications
    or contacts.answered_messages <> metrics.answered_messages
    or contacts.automated_messages <> metrics.automated_messages
