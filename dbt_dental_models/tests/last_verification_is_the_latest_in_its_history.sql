-- The last verification date is the latest one of its history.
with histories as (

    select
        insurance_verify_id,
        max(verified_on) as last_verified_on
    from {{ ref('stg_opendental__insverifyhist') }}
    group by insurance_verify_id

)

select
    verifications.insurance_verify_id,
    verifications.last_verified_on,
    histories.last_verified_on as last_in_history
from {{ ref('stg_opendental__insverify') }} as verifications
left join histories
    on verifications.insurance_verify_id = histories.insurance_verify_id
where histories.last_verified_on is distinct from verifications.last_verified_on
