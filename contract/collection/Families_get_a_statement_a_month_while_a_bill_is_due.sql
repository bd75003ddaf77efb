-- Of at least the setting's amount; an unpaid bill is on the first statements after it, as many as the setting
-- says, and on no other.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementRule.cs
with unpaid_bills as materialized (select * from unpaid_bills),
months as materialized (
    select extract(day from day) as billing_day, opens as sent_on
    from calendar
    where extract(day from day) <= 28 and opens < (select as_of from dentalsynth.load)
),
asked as (
    select i."FKey" as proc, s."DateSent" as sent_on, s."PatNum" as guarantor
    from raw.statementprod as i
    join raw.statement as s on s."StatementNum" = i."StatementNum"
),
days_asked as (
    select proc, array_agg(sent_on order by sent_on) as days from asked group by proc
),
expected as (
    select b.visit, b.procs[1] as proc, array(
        select m.sent_on from months as m
        where m.billing_day = 1 + p."Guarantor" % 28 and m.sent_on >= b.day and m.sent_on < b.lost_on
        order by m.sent_on
        limit (select value from setting where name = 'Statement.Most')
    ) as days
    from unpaid_bills as b
    join raw.patient as p on p."PatNum" = b.patient
    where b.due >= (select value from setting where name = 'Statement.Least') and b.day < (select as_of from dentalsynth.load) - 120 - (select value from setting where name = 'ClaimTiming.LongestStuck')::int -- a claim that is asked about again is not billed yet
)
select format('bill of visit %s: on statements of %s, of %s by the calendar', e.visit, a.days, e.days)
from expected as e
left join days_asked as a on a.proc = e.proc
where coalesce(a.days, array[]::date[]) <> e.days
union all
select format('procedure %s is on %s statements', proc, count(*)) from asked group by proc having count(*) > (select value from setting where name = 'Statement.Most')
union all
select format('statement %s asks for %s', "StatementNum", ("BalTotal" - "InsEst")::numeric(12, 2))
from raw.statement
where ("BalTotal" - "InsEst")::numeric(12, 2) < (select value from setting where name = 'Statement.Least')
