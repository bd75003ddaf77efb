-- Paysplit dated after its payment.
-- fails: daily_collections_reconcile_with_payments
update raw.paysplit set "DatePay" = "DatePay" + 1 where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
)
