-- Whoever had D1110 or D1120 has an active recall, due one interval after the last visit.
-- owner: src/DentalSynth.Generators/Scheduling/Recalls/RecallRule.cs
with load as (
    select
        months.value::int as months,
        case packed.value when 'on' then months.value::int << 16 else months.value::int end as interval
    from setting as months
    cross join dentalsynth.setting as packed
    where months.name = 'Practice.RecallMonths' and packed.name = 'Recall.IntervalIsPacked'
),
cleaned as (
    select distinct work."PatNum" as patient
    from raw.procedurelog as work
    join raw.procedurecode as code on code."CodeNum" = work."CodeNum"
    where work."ProcStatus" = 2 and code."ProcCode" in ('D1110', 'D1120')
)
select format('patient %s', cleaned.patient)
from cleaned, load
where not exists (
    select
    from raw.recall as r
    where r."PatNum" = cleaned.patient and not r."IsDisabled"
        and r."RecallInterval" = load.interval
        and r."DateDue" = (r."DatePrevious" + load.months * interval '1 month')::date
)
