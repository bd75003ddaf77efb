-- Broken appointments of a week ago or earlier that got a call within five days.
-- owner: src/DentalSynth.Generators/Supporting/Communications/BrokenAppointmentCallRule.cs
-- least patients: 1000
select count(distinct a."AptNum") filter (where c."CommlogNum" is not null), count(distinct a."AptNum")
from raw.appointment as a
left join raw.commlog as c on c."PatNum" = a."PatNum" and c."CommType" = 224 and c."Mode_" = 3
    and c."SentOrReceived" = 1
    and c."CommDateTime"::date between a."AptDateTime"::date and a."AptDateTime"::date + 5
where a."AptStatus" = 5 and a."AptDateTime"::date < (select as_of from dentalsynth.load) - 7
