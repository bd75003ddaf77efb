-- Where no other appointment was made, the call is on a later day.
-- owner: src/DentalSynth.Generators/Supporting/Communications/BrokenAppointmentCallRule.cs
select format('call %s to patient %s at %s about the visit of %s', id, patient, day, missed)
from (
    select c."CommlogNum" as id, c."PatNum" as patient, c."CommDateTime"::date as day, max(a."AptDateTime")::date as missed
    from raw.commlog as c
    join raw.appointment as a on a."PatNum" = c."PatNum" and a."AptStatus" = 5
        and a."AptDateTime"::date between c."CommDateTime"::date - 7 and c."CommDateTime"::date
    where c."CommType" = 224 and c."Mode_" = 3 and c."SentOrReceived" = 1
    group by c."CommlogNum"
) as call
where (day = missed) <> ((patient, missed) in (
    select "PatNum", "SecDateTEntry"::date
    from raw.appointment
    where "AptDateTime"::date > "SecDateTEntry"::date
))
