-- Paysplit a cent too high.
-- fails: payment_splits_add_up_to_their_payment
-- fails: mart_production_summary_reconciles_with_the_ledger
update raw.paysplit set "SplitAmt" = "SplitAmt" + 0.01 where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
)
