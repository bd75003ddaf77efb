-- Whoever has had a cleaning is due for the next one six months after the last visit of that kind.
with cleaned as (

    select distinct patient_id
    from {{ ref('int_procedure_complete') }}
    where is_complete
        and procedure_code in ('D1110', 'D1120')

)

select
    cleaned.patient_id,
    recalls.recall_id,
    recalls.recall_interval_months,
    recalls.date_previous,
    recalls.date_due
from cleaned
left join {{ ref('int_recall_management') }} as recalls
    on cleaned.patient_id = recalls.patient_id
    and recalls.recall_interval_months = 6
    and recalls.date_due = cast(recalls.date_previous + interval '6 months' as date)
    and not recalls.is_disabled
where recalls.recall_id is null
