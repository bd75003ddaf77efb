with split as (
    select split."PayNum", split."PatNum", procedurelog."ProcDate" as visit, sum("SplitAmt") as paid,
        bool_or("UnearnedType" <> 0) as is_unearned, string_agg(distinct "ProcCode", ', ') as codes
    from raw.paysplit as split
    left join raw.procedurelog using ("ProcNum")
    left join raw.procedurecode using ("CodeNum")
    where split."PatNum" = any($1)
    group by 1, 2, 3
)
select split."PatNum", "PayDate"::timestamp, concat(
    case when "PayType" = 0 then 'Income transfer' when sum(paid) < 0 then 'Refund' else 'Payment' end,
    ' (' || pg_temp.definition(nullif("PayType", 0)) || ')',
    case when payment."PatNum" <> split."PatNum" then ' by ' || pg_temp.patient(payment."PatNum") end,
    case when "PayType" <> 0 and bool_or(is_unearned) then ', prepayment' end,
    ', for ' || string_agg(codes || ' of ' || pg_temp.day(visit), '; ' order by visit),
    ' [' || nullif("PayNote", '') || ']'), -sum(paid)
from split
join raw.payment using ("PayNum")
group by split."PatNum", "PayNum", payment."PatNum", "PayDate", "PayType", "PayNote"
