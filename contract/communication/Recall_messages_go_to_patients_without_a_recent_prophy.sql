-- Messages and calls about a recall go to nobody with a prophy within the recall interval.
-- owner: src/DentalSynth.Generators/Supporting/Communications/RecallReminderRule.cs
select format('contact %s with patient %s on %s: cleaned on %s', c."CommlogNum", c."PatNum",
    c."CommDateTime"::date, p."ProcDate")
from raw.commlog as c
join raw.procedurelog as p on p."PatNum" = c."PatNum" and p."ProcStatus" = 2
    and p."ProcDate" <= c."CommDateTime" and p."ProcDate" + (select value from setting where name = 'Practice.RecallMonths') * interval '1 month' > c."CommDateTime"
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
where c."CommType" = 425 and c."SentOrReceived" = 1 and code."ProcCode" in ('D1110', 'D1120')
