-- A patient who had a prophy has an active recall, due its own interval after the last visit of its kind.
with cleaned as (

    select distinct patient_id
    from {{ ref('int_procedure_complete') }}
    where is_complete
        and procedure_code in ('D1110', 'D1120')

)

select cleaned.patient_id
from cleaned
left join {{ ref('int_recall_management') }} as recalls
    on cleaned.patient_id = recalls.patient_id
    and not recalls.is_disabled
    and recalls.date_due = {{ months_after('recalls.date_previous', 'recalls.recall_interval_months') }}
where recalls.recall_id is null
