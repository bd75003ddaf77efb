-- A claim is for a patient covered by the subscriber's plan, on a date when the coverage is in force.
select
    claims.claim_id,
    claims.patient_id,
    claims.insurance_subscriber_id,
    claims.service_date,
    subscribers.effective_on,
    subscribers.terminated_on
from {{ ref('stg_opendental__claim') }} as claims
inner join {{ ref('stg_opendental__inssub') }} as subscribers
    on claims.insurance_subscriber_id = subscribers.insurance_subscriber_id
left join {{ ref('stg_opendental__patplan') }} as coverages
    on claims.patient_id = coverages.patient_id
    and claims.insurance_subscriber_id = coverages.insurance_subscriber_id
where coverages.patplan_id is null
    or claims.insurance_plan_id <> subscribers.insurance_plan_id
    or claims.service_date < subscribers.effective_on
    or claims.service_date > subscribers.terminated_on
