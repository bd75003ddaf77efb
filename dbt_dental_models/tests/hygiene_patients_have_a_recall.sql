-- Who has had a cleaning is recalled six months after the last visit of its kind.
with cleaned as (

    select distinct patient_id
    from {{ ref('int_procedure_complete') }}
    where is_complete
        and procedure_code in ('D1110', 'D1120')

)

select
    cleaned.patient_id,
    recalls.recall_interval_months,
    recalls.date_previous,
    recalls.date_due
from cleaned
left join {{ ref('stg_opendental__recall') }} as recalls
    on cleaned.patient_id = recalls.patient_id
    and not recalls.is_disabled
    and recalls.recall_interval_months = {{ var('recall_months') }}
where recalls.date_due is distinct from {{ months_after('recalls.date_previous', var('recall_months')) }}
    or recalls.date_due is null
