-- A patient's coverages are numbered from 1 without a gap.
select
    patient_id,
    count(*) as coverages,
    max(ordinal) as last_ordinal
from {{ ref('stg_opendental__patplan') }}
group by patient_id
having max(ordinal) <> count(*)
