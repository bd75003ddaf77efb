-- Financial balancing, as the generator's documentation has it, all joins side by side: the number of procedures
-- with ar_balance < -0.01 is 0.
-- owner: src/DentalSynth.Generators/Financial/Payments/PatientPortionRule.cs
select format('procedure %s: ar_balance %s', "ProcNum", ar_balance)
from (
SELECT
    p."ProcNum",
    p."ProcFee" -
    COALESCE(SUM(cp."InsPayAmt"), 0) -
    COALESCE(SUM(ps."SplitAmt"), 0) -
    COALESCE(SUM(a."AdjAmt"), 0) as ar_balance
FROM raw.procedurelog p
LEFT JOIN raw.claimproc cp ON p."ProcNum" = cp."ProcNum"
LEFT JOIN raw.paysplit ps ON p."ProcNum" = ps."ProcNum"
LEFT JOIN raw.adjustment a ON p."ProcNum" = a."ProcNum"
GROUP BY p."ProcNum", p."ProcFee"
) balances
where ar_balance < -0.01
    and exists (select from dentalsynth.setting where name = 'PatientPortion.IsLimited' and value = 'on')
