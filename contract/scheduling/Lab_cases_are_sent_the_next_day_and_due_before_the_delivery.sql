-- Sent on the next open day, due back on the last open day at least the setting's days before the appointment;
-- received in time.
-- owner: src/DentalSynth.Generators/Clinical/LabCases/LabTimingRule.cs
with calendar as materialized (select * from calendar),
laboratory as (
    select
        l."LabCaseNum" as id,
        l."DateTimeCreated"::date as prepared,
        l."DateTimeSent"::date as sent,
        l."DateTimeDue"::date as due,
        l."DateTimeRecd"::date as received,
        booked.day as booked,
        booked.day - (select value from setting where name = 'LabTiming.DaysAhead')::int as latest
    from raw.labcase as l
    join (
        select distinct on ("AptNum") "AptNum" as visit, "AptDateTime"::date as day
        from raw.histappointment
        order by "AptNum", "HistApptNum"
    ) as booked on booked.visit = l."AptNum"
)
select format('case %s of %s: sent on %s, due on %s, back on %s, to be fitted on %s', id, prepared, sent, due, received,
    booked)
from laboratory
join calendar as post on post.day = prepared + 1
where coalesce(sent <> post.opens, post.opens < (select as_of from dentalsynth.load))
    or due <> (select max(c.opens) from calendar as c where c.opens <= latest and c.day > latest - 14)
    or received <= sent
    or received > greatest(due, (select c.opens from calendar as c where c.day = sent + 1))
