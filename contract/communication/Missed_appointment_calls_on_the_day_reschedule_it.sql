-- A call on the day of a missed appointment reschedules it; where no other appointment was made, the call is on a later day.
-- owner: src/DentalSynth.Generators/Supporting/Communications/BrokenAppointmentCallRule.cs
-- A patient who misses two appointments within days gets a call about each.
with missed as (
    select a."PatNum" as patient, a."AptDateTime"::date as day, exists (
        select from raw.appointment as other
        where other."PatNum" = a."PatNum" and other."SecDateTEntry"::date = a."AptDateTime"::date
            and other."AptDateTime"::date > other."SecDateTEntry"::date
    ) as is_rescheduled
    from raw.appointment as a
    where a."AptStatus" = 5
),
call as (
    select "CommlogNum" as id, "PatNum" as patient, "CommDateTime"::date as day
    from raw.commlog
    where "CommType" = 224 and "Mode_" = 3 and "SentOrReceived" = 1
)
select format('call %s to patient %s at %s about the visit of %s', id, patient, call.day, max(missed.day))
from call
join missed using (patient)
where missed.day between call.day - 7 and call.day
group by id, patient, call.day
having not bool_or((call.day = missed.day) = is_rescheduled)
