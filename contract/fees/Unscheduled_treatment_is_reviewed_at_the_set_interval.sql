-- Planned procedures are touched on their day, then on the first open day after each interval.
-- owner: src/DentalSynth.Generators/Clinical/PlanReviewRule.cs
with reviews as (
    select p."ProcNum" as id, p."DateTP" as planned, p."DateTStamp"::date as touched, number, c.opens as day
    from raw.procedurelog as p
    cross join generate_series(1, greatest(24, (select value from setting where name = 'PlanReview.Times')::int)) as number
    join calendar as c on c.day = p."DateTP" + (select value from setting where name = 'PlanReview.EveryDays')::int * number
    where p."ProcStatus" = 1 and coalesce(p."AptNum", 0) = 0 and c.opens < (select as_of from dentalsynth.load)
        and p."ProcNum" in (select "ProcNum" from raw.treatplanattach)
)
select format('procedure %s planned on %s, touched on %s, to be looked at on %s', id, planned, touched,
    array_agg(day order by day))
from reviews
group by id, planned, touched
having not bool_or(touched = day) or touched < max(day) filter (where number <= (select value from setting where name = 'PlanReview.Times'))
