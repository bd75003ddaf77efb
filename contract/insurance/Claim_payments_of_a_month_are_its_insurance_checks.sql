-- int_claim_payments: claim lines paid in a month add up to the checks of that month, counted once.
-- owner: src/DentalSynth.Generators/Financial/Claims/InsuranceChecks.cs
select format('%s: %s checks of %s in int_claim_payments, %s of %s by the checks',
    coalesce(m.month, r.month), m.checks, m.paid, r.checks, r.paid)
from (
    select
        date_trunc('month', check_date)::date as month,
        count(distinct claim_payment_id) as checks,
        sum(paid_amount) as paid
    from int.int_claim_payments
    group by 1
) as m
full join (
    select
        date_trunc('month', "CheckDate")::date as month,
        count(*) as checks,
        sum("CheckAmt"::numeric(12, 2)) as paid
    from raw.claimpayment
    group by 1
) as r on r.month = m.month
where (m.checks, m.paid) is distinct from (r.checks, r.paid)
