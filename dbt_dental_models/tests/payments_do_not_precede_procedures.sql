-- No payment, write-off or adjustment comes before its procedure; only prepayments do.
select
    procedure_id,
    procedure_date,
    payment_date as event_date,
    'patient payment' as event
from {{ ref('int_patient_payment_allocated') }}
where payment_date < procedure_date
    and not is_unearned
    and include_in_ar

union all

select
    procedure_id,
    procedure_date,
    payment_date,
    'insurance payment'
from {{ ref('int_insurance_payment_allocated') }}
where payment_date < procedure_date

union all

select
    procedure_id,
    procedure_date,
    adjustment_date,
    'adjustment'
from {{ ref('int_adjustments') }}
where adjustment_date < procedure_date
