-- Messages and calls about a recall go to nobody with a prophy within the recall interval, and the setting's days after a
-- recall was due.
-- owner: src/DentalSynth.Generators/Supporting/Communications/RecallReminderRule.cs
with calendar as materialized (select * from calendar),
reminders as materialized (
    select a."PatNum" as patient, days.name, case days.name when 'RecallReminder.CallDays' then contact.opens else contact.day end as day
    from raw.appointment as a
    join setting as months on months.name = 'Practice.RecallMonths'
    join setting as days on days.name in ('RecallReminder.CallDays', 'RecallReminder.MessageDays')
    join calendar as contact
        on contact.day = (a."AptDateTime"::date + interval '1 month' * months.value)::date + days.value::int
    where a."AptStatus" = 2
)
select format('contact %s with patient %s on %s: cleaned on %s', c."CommlogNum", c."PatNum",
    c."CommDateTime"::date, p."ProcDate")
from raw.commlog as c
join raw.procedurelog as p on p."PatNum" = c."PatNum" and p."ProcStatus" = 2
    and p."ProcDate" <= c."CommDateTime" and p."ProcDate" + (select value from setting where name = 'Practice.RecallMonths') * interval '1 month' > c."CommDateTime"
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
where c."CommType" = 425 and c."SentOrReceived" = 1 and code."ProcCode" in ('D1110', 'D1120')
union all
select format('contact %s with patient %s on %s: no recall was due the set days before', c."CommlogNum", c."PatNum", c."CommDateTime"::date)
from raw.commlog as c
where c."CommType" = 425 and c."SentOrReceived" = 1 and (c."PatNum", case c."Mode_" when 3 then 'RecallReminder.CallDays' else 'RecallReminder.MessageDays' end, c."CommDateTime"::date)
    not in (select patient, name, day from reminders)
