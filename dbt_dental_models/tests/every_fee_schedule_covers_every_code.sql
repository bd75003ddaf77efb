-- A fee schedule that is not hidden has one fee for every code. PPO fees never exceed UCR fees, by more than the dollar
-- that UCR fees are rounded to.
select
    catalog.procedure_code,
    schedules.fee_schedule_name,
    catalog.standard_fee,
    count(fees.fee_id) as fee_count,
    max(fees.fee_amount) as fee_amount
from {{ ref('int_procedure_catalog') }} as catalog
cross join {{ ref('int_fee_schedule') }} as schedules
left join {{ ref('stg_opendental__fee') }} as fees
    on catalog.procedure_code_id = fees.procedure_code_id
    and schedules.fee_schedule_id = fees.fee_schedule_id
    and fees.clinic_id is null
    and fees.provider_id is null
where not schedules.is_hidden
group by catalog.procedure_code, schedules.fee_schedule_name, catalog.standard_fee
having count(fees.fee_id) <> 1
    or max(fees.fee_amount) > catalog.standard_fee + 1
