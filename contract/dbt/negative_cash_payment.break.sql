-- Negative cash payment.
-- fails: int_payment_split_refunds_have_the_refund_type
with payment as (
    update raw.payment set "PayAmt" = -"PayAmt"
    where "PayNum" = (select "PayNum" from raw.paysplit where "SplitNum" = (
    select min(s."SplitNum")
    from raw.paysplit as s
    join raw.procedurelog as p on p."ProcNum" = s."ProcNum" and p."ProcStatus" = 2
    where s."UnearnedType" = 0 and s."SplitAmt" > 0
))
    returning "PayNum"
)
update raw.paysplit as s set "SplitAmt" = -s."SplitAmt" from payment as p where p."PayNum" = s."PayNum"
