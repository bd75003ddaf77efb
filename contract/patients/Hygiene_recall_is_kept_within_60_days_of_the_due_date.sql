-- mart_hygiene_retention: the next hygiene visit takes place within the patient's recall interval and 60 days of
-- grace.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRule.cs
with intervals as (
    select
        "PatNum" as patient,
        min(case
            when "RecallInterval" < 256 then "RecallInterval" -- not packed
            else ("RecallInterval" >> 24) % 256 * 12 + ("RecallInterval" >> 16) % 256
        end) as months
    from raw.recall
    where not "IsDisabled"
    group by "PatNum"
),
visits as (
    select
        a."AptNum" as visit,
        a."PatNum" as patient,
        a."AptDateTime"::date as day,
        lead(a."AptDateTime"::date) over (
            partition by a."PatNum" order by a."AptDateTime", a."AptNum"
        ) as next_day,
        coalesce(i.months, 6) as months
    from raw.appointment as a
    left join intervals as i on i.patient = a."PatNum"
    where a."IsHygiene" and a."AptStatus" = 2
),
expected as (
    select visit, patient, next_day, case
        when next_day is not null
            then next_day <= (day + months * interval '1 month')::date + 60
        when (day + months * interval '1 month')::date + 60 < (select as_of from dentalsynth.load) then false
    end as is_kept
    from visits
)
select format('visit %s of patient %s: next %s, kept %s; the mart says %s, %s',
    coalesce(expected.visit, mart.appointment_id), expected.patient, expected.next_day,
    expected.is_kept, mart.next_visit_date, mart.is_compliant)
from expected
full join marts.mart_hygiene_retention as mart on mart.appointment_id = expected.visit
where expected.visit is null or mart.appointment_id is null
    or (expected.next_day, expected.is_kept)
        is distinct from (mart.next_visit_date, mart.is_compliant)
