-- Paysplit for nothing.
-- fails: accepted_values_int_payment_split_allocation_count__False__1
-- fails: not_null_int_payment_split_allocated_to
update raw.paysplit set "ProcNum" = 0 where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
)
