-- mart_production_summary, month by month.
-- owner: src/DentalSynth.Generators/Clinical/FeeRule.cs
select format('%s: completed fees %s, mart_production_summary %s', to_char(month, 'YYYY-MM'), r.amount,
    m.amount)
from (
    select date_trunc('month', "ProcDate") as month, sum("ProcFee"::numeric(12, 2)) as amount
    from raw.procedurelog
    where "ProcStatus" = 2
    group by 1
) as r
full join (
    select date_trunc('month', production_date) as month, sum(gross_production) as amount
    from marts.mart_production_summary
    group by 1
) as m using (month)
where coalesce(r.amount, 0) <> coalesce(m.amount, 0)
