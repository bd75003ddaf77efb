-- A payment of more than is owed.
-- fails: in_range_int_ar_balance_current_balance__0
update raw.paysplit as s set "SplitAmt" = 2 * p."ProcFee"
from raw.procedurelog as p
where p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2 and s."UnearnedType" = 0 and s."SplitAmt" > 0
