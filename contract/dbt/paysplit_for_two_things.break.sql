-- Paysplit for two things.
-- fails: accepted_values_int_payment_split_allocation_count__False__1
update raw.paysplit set "AdjNum" = (select min("AdjNum") from raw.adjustment) where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
)
