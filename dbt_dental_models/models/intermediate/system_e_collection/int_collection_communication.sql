with communications as (

    select * from {{ ref('stg_opendental__commlog') }}

),

campaigns as (

    select * from {{ ref('int_collection_campaigns') }}

),

tasks as (

    select * from {{ ref('int_collection_tasks') }}

),

transactions as (

    select * from {{ ref('int_ar_shared_calculations') }}

),

contacts as (

    select
        communications.commlog_id as collection_communication_id,
        campaigns.campaign_id,
        campaigns.collects_from,
        communications.patient_id,
        communications.user_id,
        communications.communication_mode,
        communications.communicated_at,
        cast(communications.communicated_at as date) as contact_date,
        communications.collection_outcome,
        lead(cast(communications.communicated_at as date)) over (
            partition by communications.patient_id, campaigns.collects_from
            order by communications.communicated_at, communications.commlog_id
        ) as next_contact_date
    from communications
    inner join campaigns
        on communications.collection_topic = campaigns.topic
        and (
            (communications.communication_mode = 'phone') = (campaigns.channel = 'phone')
        )
    where communications.direction = 'sent'

),

-- The task the contact was made for: of the same campaign, open on that day, the oldest of several.
contact_tasks as (

    select
        contacts.collection_communication_id,
        min(tasks.collection_task_id) as collection_task_id
    from contacts
    inner join tasks
        on contacts.patient_id = tasks.patient_id
        and contacts.campaign_id = tasks.campaign_id
        and contacts.contact_date >= cast(tasks.created_at as date)
        and contacts.contact_date <= coalesce(cast(tasks.finished_at as date), {{ as_of_date() }})
    group by contacts.collection_communication_id

),

-- Later payments on procedures completed by then.
answers as (

    select
        contacts.collection_communication_id,
        {{ paid_within('-transactions.transaction_amount', 'transactions.transaction_date', 'contacts.contact_date') }},
        sum(-transactions.transaction_amount) filter (
            where transactions.transaction_date < contacts.next_contact_date
                or contacts.next_contact_date is null
        ) as paid_before_next_contact
    from contacts
    inner join transactions
        on contacts.patient_id = transactions.patient_id
        and transactions.transaction_type = contacts.collects_from || ' payment'
        and transactions.transaction_amount < 0
        and not transactions.is_transfer
        and transactions.procedure_date <= contacts.contact_date
        and transactions.transaction_date > contacts.contact_date
        and transactions.transaction_date <= contacts.contact_date + 30
    group by contacts.collection_communication_id

),

joined as (

    select
        contacts.*,
        contact_tasks.collection_task_id,
        contacts.contact_date + 30 < {{ as_of_date() }} as is_window_closed,
        coalesce(answers.paid_within_7_days, 0) as paid_within_7_days,
        coalesce(answers.paid_within_14_days, 0) as paid_within_14_days,
        coalesce(answers.paid_within_30_days, 0) as paid_within_30_days,
        coalesce(answers.paid_before_next_contact, 0) as paid_before_next_contact
    from contacts
    left join contact_tasks
        on contacts.collection_communication_id = contact_tasks.collection_communication_id
    left join answers
        on contacts.collection_communication_id = answers.collection_communication_id

),

final as (

    select
        collection_communication_id,
        campaign_id,
        collects_from,
        patient_id,
        user_id,
        collection_task_id,
        communication_mode,
        communicated_at,
        contact_date,
        next_contact_date,
        collection_outcome,
        paid_within_7_days,
        paid_within_14_days,
        paid_within_30_days,
        paid_before_next_contact,
        is_window_closed,
        case when is_window_closed then paid_within_30_days > 0 end as was_answered,
        case
            when collection_outcome = 'promised to pay' and is_window_closed then paid_within_30_days > 0
        end as was_promise_kept
    from joined

)

select * from final
