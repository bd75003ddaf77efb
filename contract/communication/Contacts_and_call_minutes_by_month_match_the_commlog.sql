-- int_communication_metrics: contacts, received contacts and call minutes by month.
-- owner: src/DentalSynth.Generators/Supporting/Communications/ContactRows.cs
with counted as (
    select
        date_trunc('month', "CommDateTime")::date as month,
        count(*) as contacts,
        count(*) filter (where "SentOrReceived" = 2) as received,
        coalesce(sum(extract(epoch from "DateTimeEnd" - "CommDateTime")) filter (where "Mode_" = 3), 0) / 60
            as minutes
    from raw.commlog
    group by 1
),
modelled as (
    select
        date_trunc('month', communication_date)::date as month,
        sum(communications) as contacts,
        coalesce(sum(communications) filter (where direction = 'received'), 0) as received,
        sum(call_minutes) as minutes
    from int.int_communication_metrics
    group by 1
)
select format('%s: %s contacts, %s received, %s minutes; int_communication_metrics %s, %s, %s',
    coalesce(c.month, m.month), c.contacts, c.received, round(c.minutes, 1), m.contacts, m.received, m.minutes)
from counted as c
full join modelled as m on m.month = c.month
where (c.contacts, c.received) is distinct from (m.contacts, m.received)
    or abs(c.minutes - m.minutes) > 0.05 * c.contacts
