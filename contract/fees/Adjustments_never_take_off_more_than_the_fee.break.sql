-- A discount of twice the fee.
-- fails: int_adjustments_reductions_never_exceed_the_fee
-- fails: in_range_int_fee_model_effective_fee__0
update raw.adjustment as a set "AdjAmt" = -2 * p."ProcFee"
from raw.procedurelog as p
where p."ProcNum" = a."ProcNum" and a."AdjNum" = (
    select min("AdjNum") from raw.adjustment where "AdjAmt" < 0 and "ProcNum" > 0
)
