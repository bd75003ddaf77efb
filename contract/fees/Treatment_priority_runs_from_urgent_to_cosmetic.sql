-- Root canals and surgery are urgent, then fillings and perio, then crowns, then replacements, then cosmetic work.
-- owner: src/DentalSynth.Generators/Clinical/PriorityRule.cs
select format('procedure %s, %s: priority %s, on the plan %s', p."ProcNum", code."ProcCode", p."Priority", a."Priority")
from raw.treatplanattach as a
join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
where code."ProcCode" <> 'D0470' and (
    p."Priority" <> a."Priority"
    or p."Priority" is distinct from case
        when code."ProcCode" ~ '^D(33|7)' then 419
        when code."ProcCode" ~ '^D(1351|1354|21|233|239|2930|3220|43)' then 414
        when code."ProcCode" ~ '^D(27|2949|2950|62|67)' then 416
        when code."ProcCode" ~ '^D(5|60|9944)' then 418
        when code."ProcCode" ~ '^D(997|2962)' then 423
    end
)
