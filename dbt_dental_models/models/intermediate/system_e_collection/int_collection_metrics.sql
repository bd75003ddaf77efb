with campaigns as (

    select * from {{ ref('int_collection_campaigns') }}

),

tasks as (

    select * from {{ ref('int_collection_tasks') }}

),

contacts as (

    select * from {{ ref('int_collection_communication') }}

),

task_months as (

    select
        campaign_id,
        cast(date_trunc('month', created_at) as date) as metric_month,
        count(*) as tasks_given,
        count(*) filter (where is_done) as tasks_done,
        round(avg(days_to_done), 1) as average_days_to_done
    from tasks
    group by campaign_id, cast(date_trunc('month', created_at) as date)

),

contact_months as (

    select
        campaign_id,
        cast(date_trunc('month', contact_date) as date) as metric_month,
        count(*) as contacts,
        count(distinct patient_id) as patients_contacted,
        count(was_answered) as contacts_judged,
        count(*) filter (where was_answered) as contacts_answered,
        count(was_promise_kept) as promises_judged,
        count(*) filter (where was_promise_kept) as promises_kept,
        sum(paid_before_next_contact) as collected_amount
    from contacts
    group by campaign_id, cast(date_trunc('month', contact_date) as date)

),

months as (

    select campaign_id, metric_month from task_months

    union

    select campaign_id, metric_month from contact_months

),

final as (

    select
        months.metric_month,
        months.campaign_id,
        campaigns.campaign_name,
        campaigns.collects_from,
        coalesce(task_months.tasks_given, 0) as tasks_given,
        coalesce(task_months.tasks_done, 0) as tasks_done,
        task_months.average_days_to_done,
        coalesce(contact_months.contacts, 0) as contacts,
        coalesce(contact_months.patients_contacted, 0) as patients_contacted,
        coalesce(contact_months.contacts_judged, 0) as contacts_judged,
        coalesce(contact_months.contacts_answered, 0) as contacts_answered,
        {{ share('contact_months.contacts_answered', 'contact_months.contacts_judged') }} as response_rate,
        coalesce(contact_months.promises_judged, 0) as promises_judged,
        coalesce(contact_months.promises_kept, 0) as promises_kept,
        {{ share('contact_months.promises_kept', 'contact_months.promises_judged') }} as promise_rate,
        coalesce(contact_months.collected_amount, 0) as collected_amount
    from months
    inner join campaigns
        on months.campaign_id = campaigns.campaign_id
    left join task_months
        on months.campaign_id = task_months.campaign_id
        and months.metric_month = task_months.metric_month
    left join contact_months
        on months.campaign_id = contact_months.campaign_id
        and months.metric_month = contact_months.metric_month

)

select * from final
