-- KeyNum is a patient where ObjectType is 1 and an appointment where it is 2.
-- owner: src/DentalSynth.Generators/Supporting/Tasks/TaskRows.cs
select format('task %s: object type %s, key %s', t."TaskNum", t."ObjectType", t."KeyNum")
from raw.task as t
left join raw.patient as p on t."ObjectType" = 1 and p."PatNum" = t."KeyNum"
left join raw.appointment as a on t."ObjectType" = 2 and a."AptNum" = t."KeyNum"
where t."ObjectType" in (1, 2) and p."PatNum" is null and a."AptNum" is null
