-- mart_revenue_lost has each broken appointment at UCR fees, less what another within 90 days, or a scheduled one,
-- is for.
-- owner: src/DentalSynth.Generators/Scheduling/AttendanceRule.cs
with visits as (
    select "AptNum" as id, "PatNum" as patient, "AptDateTime"::date as day, "AptStatus" as status, code
    from raw.appointment
    cross join unnest(string_to_array("ProcDescript", ', ')) as codes(code)
),
follow_ups as (
    select distinct on (v.id, v.code) v.id, v.code, n.status = 1 or n.day - v.day <= 90 as moved
    from visits as v
    join visits as n on n.patient = v.patient and n.code = v.code and (n.day, n.id) > (v.day, v.id)
    where v.status = 5
    order by v.id, v.code, n.day, n.id
),
missed as (
    select v.id, f."Amount"::numeric(12, 2) as fee, coalesce(u.moved, false) as again
    from visits as v
    join raw.procedurecode as c on c."ProcCode" = v.code
    join raw.fee as f on f."CodeNum" = c."CodeNum" and f."FeeSched" = 1
    left join follow_ups as u on u.id = v.id and u.code = v.code
    where v.status = 5
)
select format('visit %s: for %s, lost %s; mart_revenue_lost %s, lost %s', r.id, r.planned, r.lost,
    m.opportunity_amount, m.lost_amount)
from (
    select id, sum(fee) as planned, coalesce(sum(fee) filter (where not again), 0) as lost
    from missed
    group by id
    having sum(fee) > 0
) as r
full join (
    select substr(opportunity_id, 7)::bigint as id, opportunity_amount, lost_amount
    from marts.mart_revenue_lost
    where opportunity_kind = 'missed visit'
) as m using (id)
where (r.planned, r.lost) is distinct from (m.opportunity_amount, m.lost_amount)
