-- int_collection_metrics counts each message, call and letter about a patient's balance in one campaign.
-- owner: src/DentalSynth.Generators/Supporting/Communications/ContactRows.cs
select format('%s: %s went out, int_collection_metrics %s', to_char(month, 'YYYY-MM'), r.number, m.number)
from (
    select date_trunc('month', c."CommDateTime")::date as month, count(*) as number
    from raw.commlog as c
    join raw.definition as d on d."DefNum" = c."CommType" and d."ItemName" = 'Billing'
    where c."SentOrReceived" = 1
    group by 1
) as r
full join (
    select metric_month as month, sum(contacts) as number
    from int.int_collection_metrics
    where collects_from = 'patient'
    group by 1
) as m using (month)
where coalesce(r.number, 0) <> coalesce(m.number, 0)
