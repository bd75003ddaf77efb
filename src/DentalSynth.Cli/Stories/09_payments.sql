select split."PatNum", "PayDate"::timestamp, concat(case
        when "PayType" = 0 then 'Income transfer'
        when sum("SplitAmt") < 0 then 'Refund'
        else 'Payment'
    end,
    ' (' || pg_temp.definition(nullif("PayType", 0)) || ')',
    case when payment."PatNum" <> split."PatNum" then ' by ' || pg_temp.patient(payment."PatNum") end,
    case when "PayType" <> 0 and bool_or("UnearnedType" <> 0) then ', prepayment' end,
    ', for ' || string_agg(distinct "ProcCode", ', '), ' [' || nullif("PayNote", '') || ']'), -sum("SplitAmt")
from raw.paysplit as split
join raw.payment using ("PayNum")
left join raw.procedurelog on procedurelog."ProcNum" = split."ProcNum"
left join raw.procedurecode using ("CodeNum")
where split."PatNum" = any($1)
group by split."PatNum", "PayNum", payment."PatNum", "PayDate", "PayType", "PayNote"
