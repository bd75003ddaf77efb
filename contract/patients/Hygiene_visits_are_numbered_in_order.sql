-- mart_hygiene_retention numbers a patient's hygiene visits and counts the days since the one before.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRule.cs
with expected as (
    select
        a."AptNum" as visit,
        count(earlier."AptNum") + 1 as number,
        a."AptDateTime"::date - max(earlier."AptDateTime")::date as days
    from raw.appointment as a
    left join raw.appointment as earlier on earlier."PatNum" = a."PatNum" and earlier."IsHygiene"
        and earlier."AptStatus" = 2
        and (earlier."AptDateTime", earlier."AptNum") < (a."AptDateTime", a."AptNum")
    where a."IsHygiene" and a."AptStatus" = 2
    group by a."AptNum", a."AptDateTime"
)
select format('visit %s: number %s, %s days; the mart says %s, %s', expected.visit, expected.number,
    expected.days, mart.visit_number, mart.days_since_previous_visit)
from expected
left join marts.mart_hygiene_retention as mart on mart.appointment_id = expected.visit
where (expected.number, expected.days)
    is distinct from (mart.visit_number, mart.days_since_previous_visit)
