-- A message about an open balance is sent the setting's days after a bill; a task on the list of open balances follows
-- such a message to the same patient.
-- owner: src/DentalSynth.Generators/Supporting/Communications/BalanceReminderRule.cs
select format('task %s of %s: patient %s had no message before', t."TaskNum", t."DateTask", t."KeyNum")
from raw.task as t
join raw.tasklist as l on l."TaskListNum" = t."TaskListNum" and l."Descript" = 'Open balances'
where not exists (
    select from raw.commlog as c
    join raw.definition as d on d."DefNum" = c."CommType" and d."ItemName" = 'Billing'
    where c."PatNum" = t."KeyNum" and c."Mode_" in (1, 5) and c."CommDateTime" < t."DateTask"
)
union all
select format('message %s to patient %s on %s: no bill of the set days before', c."CommlogNum", c."PatNum", c."CommDateTime"::date)
from raw.commlog as c
where (c."Note" like 'There is an open balance%' or c."Note" like 'Statement sent once more%') and not exists (
    select from bills as b
    where b.patient = c."PatNum" and b.due >= (select value from setting where name = 'BalanceReminder.WorthMessage')
        and b.day + (select value from setting where name = 'BalanceReminder.DaysToMessage')::int = c."CommDateTime"::date
)
