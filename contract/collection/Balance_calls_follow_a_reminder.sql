-- A task on the list of open balances follows a billing message to the same patient.
-- owner: src/DentalSynth.Generators/Supporting/Communications/BalanceReminderRule.cs
select format('task %s of %s: patient %s had no message before', t."TaskNum", t."DateTask", t."KeyNum")
from raw.task as t
join raw.tasklist as l on l."TaskListNum" = t."TaskListNum" and l."Descript" = 'Open balances'
where not exists (
    select from raw.commlog as c
    join raw.definition as d on d."DefNum" = c."CommType" and d."ItemName" = 'Billing'
    where c."PatNum" = t."KeyNum" and c."Mode_" in (1, 5) and c."CommDateTime" < t."DateTask"
)
