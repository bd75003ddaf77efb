-- No completed procedure is charged more than 10 percent above or below the UCR fee; half a cent is rounding.
select
    procedure_id,
    procedure_code,
    applied_fee,
    standard_fee,
    fee_variance_pct
from {{ ref('int_fee_model') }}
where is_complete
    and abs(applied_fee - standard_fee) > standard_fee * 0.10 + 0.005
