-- Expensive procedures completed without a claim and scheduled ahead that were prepaid.
-- owner: src/DentalSynth.Generators/Financial/Payments/PrepaymentRule.cs
-- least patients: 1000
select count(*) filter (where exists (
    select from raw.paysplit as s where s."ProcNum" = p."ProcNum" and s."UnearnedType" = 288 and s."SplitAmt" > 0)), count(*)
from raw.procedurelog as p
join raw.appointment as a on a."AptNum" = p."AptNum" and a."AptDateTime"::date > a."SecDateTEntry"::date
where p."ProcStatus" = 2 and p."ProcFee" >= (select value from setting where name = 'Prepayment.Costly')
    and p."ProcNum" in (select "ProcNum" from raw.treatplanattach)
    and not exists (select from raw.claimproc as l where l."ProcNum" = p."ProcNum")
