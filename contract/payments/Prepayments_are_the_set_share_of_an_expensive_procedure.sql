-- In whole dollars, for planned procedures of the setting's fee or more.
-- owner: src/DentalSynth.Generators/Financial/Payments/PrepaymentRule.cs
select format('split %s of %s for procedure %s, fee %s', s."SplitNum", s."SplitAmt", p."ProcNum", p."ProcFee")
from raw.paysplit as s
join raw.procedurelog as p on p."ProcNum" = s."ProcNum"
where s."UnearnedType" = 288 and s."SplitAmt" > 0 and (
    p."ProcFee" < (select value from setting where name = 'Prepayment.Costly')
    or s."SplitAmt" <> trunc(s."SplitAmt")
    or s."SplitAmt" < trunc(p."ProcFee"::numeric(12, 2) * (select value from setting where name = 'Prepayment.LeastPart') / 10000)
    or s."SplitAmt"::numeric(12, 2) > round(p."ProcFee"::numeric(12, 2) * (select value from setting where name = 'Prepayment.MostPart') / 10000, 2)
)
