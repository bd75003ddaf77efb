-- The steps of collection; a task belongs to one by its list, a communication by its topic.
with campaigns as (

    select *
    from (
        values
            (1, 'Balance reminder', 'patient', 1, 'message', 'open balance', cast(null as bigint)),
            (2, 'Balance call', 'patient', 2, 'phone', 'open balance', 5),
            (3, 'Last notice', 'patient', 3, 'mail', 'last notice', null),
            (4, 'Agency', 'patient', 4, 'message', 'agency', null),
            (5, 'Claim without an answer', 'insurance', 1, 'phone', 'claim without an answer', 11),
            (6, 'Denied claim', 'insurance', 2, 'phone', 'denied claim', 12)
    ) as steps (campaign_id, campaign_name, collects_from, step, channel, topic, task_list_id)

),

final as (

    select
        campaign_id,
        campaign_name,
        collects_from,
        step,
        channel,
        topic,
        task_list_id,
        task_list_id is not null as has_tasks
    from campaigns

)

select * from final
