-- In whole dollars, for planned procedures of 250 dollars or more.
-- owner: src/DentalSynth.Generators/Financial/Payments/PrepaymentRule.cs
select format('split %s of %s for procedure %s, fee %s', s."SplitNum", s."SplitAmt", p."ProcNum", p."ProcFee")
from raw.paysplit as s
join raw.procedurelog as p on p."ProcNum" = s."ProcNum"
where s."UnearnedType" = 288 and s."SplitAmt" > 0 and (
    p."ProcFee" < 250
    or s."SplitAmt" <> trunc(s."SplitAmt")
    or s."SplitAmt" not between trunc(0.25 * p."ProcFee") and 0.5 * p."ProcFee"
)
