-- A prepayment of the full fee.
update raw.paysplit as s set "SplitAmt" = p."ProcFee"
from raw.procedurelog as p
where p."ProcNum" = s."ProcNum" and s."SplitNum" = (
    select min("SplitNum") from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" > 0
)
