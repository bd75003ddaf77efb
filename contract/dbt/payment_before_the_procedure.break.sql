-- Payment before the procedure.
-- fails: payments_do_not_precede_procedures
update raw.paysplit as s set "DatePay" = p."ProcDate" - 1
from raw.procedurelog as p
where p."ProcNum" = s."ProcNum" and s."SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
)
