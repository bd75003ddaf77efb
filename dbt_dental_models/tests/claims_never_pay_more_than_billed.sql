-- What a claim pays and writes off on a procedure, supplemental payments included, stays within the billed fee.
select
    claim_id,
    procedure_id,
    sum(billed_amount) as billed_amount,
    sum(split_amount) as paid_amount,
    sum(write_off_amount) as write_off_amount
from {{ ref('int_insurance_payment_allocated') }}
group by claim_id, procedure_id
having sum(split_amount + write_off_amount) > sum(billed_amount)
