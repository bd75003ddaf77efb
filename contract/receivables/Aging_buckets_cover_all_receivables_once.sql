-- 0-30, 31-60, 61-90 and 90+ of mart_ar_summary are the balances of these ages, and together all of AR.
-- owner: src/DentalSynth.Generators/Model/Ledger/TreatmentLedger.cs
with modelled as (
    select bucket, sum(amount) as amount
    from marts.mart_ar_summary
    cross join lateral (values
        ('0-30', balance_0_30_days),
        ('31-60', balance_31_60_days),
        ('61-90', balance_61_90_days),
        ('90+', balance_over_90_days)
    ) as buckets(bucket, amount)
    group by bucket
),
counted as (
    select bucket, sum(balance) as amount
    from aged_accounts
    group by bucket
)
select format('bucket %s: owed %s, mart_ar_summary %s', coalesce(c.bucket, m.bucket, 'of no age'), c.amount,
    m.amount)
from counted as c
full join modelled as m on m.bucket = c.bucket
where coalesce(c.amount, 0) <> coalesce(m.amount, 0) or (c.bucket is null and c.amount is not null)
