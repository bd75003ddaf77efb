-- collections_year_to_date of mart_production_summary, on the last day of each provider's year at each clinic.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
select format('provider %s in %s: collected %s, mart_production_summary %s', provider, year, r.amount,
    m.amount)
from (
    select provider, extract(year from day) as year, sum(amount::numeric(12, 2)) as amount
    from (
        select "ProvNum", "DatePay", "SplitAmt" from raw.paysplit
        union all
        select "ProvNum", "DateCP", "InsPayAmt" from raw.claimproc where "ClaimPaymentNum" <> 0
    ) as money(provider, day, amount)
    group by 1, 2
) as r
full join (
    select provider_id as provider, extract(year from production_date) as year,
        sum(collections_year_to_date) as amount
    from marts.mart_production_summary as s
    where not exists (
        select from marts.mart_production_summary as later
        where later.provider_id = s.provider_id and later.clinic_id is not distinct from s.clinic_id
            and extract(year from later.production_date) = extract(year from s.production_date)
            and later.production_date > s.production_date
    )
    group by 1, 2
) as m using (provider, year)
where coalesce(r.amount, 0) <> coalesce(m.amount, 0)
