-- The adjustments of a procedure together stay within its fee.
-- owner: src/DentalSynth.Generators/Financial/Payments/DiscountRule.cs
select format('procedure %s: fee %s, adjusted by %s', p."ProcNum", p."ProcFee", sum(a."AdjAmt"))
from raw.adjustment as a
join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
group by p."ProcNum", p."ProcFee"
having p."ProcFee"::numeric(12, 2) + sum(a."AdjAmt"::numeric(12, 2)) < 0
