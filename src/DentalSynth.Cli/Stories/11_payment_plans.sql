select "PatNum", "PayPlanDate"::timestamp, format('Payment plan agreed: %s in %s payments of %s%s',
    pg_temp.money("CompletedAmt"), "NumberOfPayments", pg_temp.money("PayAmt"), case when "IsClosed" then ', closed by now' end),
    null::float8
from raw.payplan
where "PatNum" = any($1)
union all
select "PatNum", "ChargeDate"::timestamp, 'Due on the payment plan: ' || pg_temp.money("Principal" + "Interest"), null
from raw.payplancharge
where "PatNum" = any($1)
