-- On an open day, the setting's days before or when the appointment is made: when the last one is too old, and
-- each year anew.
-- owner: src/DentalSynth.Generators/Insurance/Verification/VerificationRule.cs
with asked as (
    select o."PatPlanNum" as id, greatest(c.opens, a."SecDateTEntry"::date) as day
    from raw.patplan as o
    join raw.appointment as a on a."PatNum" = o."PatNum"
    join calendar as c on c.day = a."AptDateTime"::date - (select value from setting where name = 'Verification.DaysBefore')::int
),
verified as (
    select
        "FKey" as id,
        "DateLastVerified" as day,
        lag("DateLastVerified") over (partition by "FKey" order by "DateLastVerified") as earlier
    from raw.insverifyhist
    where "VerifyType" = 2
)
select format('coverage %s verified on %s for no visit', v.id, v.day)
from verified as v
left join asked as a on a.id = v.id and a.day = v.day
where v.earlier is not null and a.id is null
union all
select format('coverage %s verified on %s and again on %s', id, earlier, day)
from verified
where extract(year from day) = extract(year from earlier) and day - earlier <= (select value from setting where name = 'Verification.GoodForDays')
union all
select format('coverage %s, to be verified on %s, was last verified on %s', a.id, a.day, max(v.day))
from asked as a
left join verified as v on v.id = a.id and v.day <= a.day
where a.day < (select as_of from dentalsynth.load)
group by a.id, a.day
having coalesce(extract(year from max(v.day)) <> extract(year from a.day) or a.day - max(v.day) > (select value from setting where name = 'Verification.GoodForDays'), true)
