-- Procedures of seniors without insurance that get the senior discount.
-- owner: src/DentalSynth.Generators/Financial/Payments/DiscountRule.cs
-- least patients: 1000
select count(*) filter (where exists (
    select from raw.adjustment as a where a."ProcNum" = p."ProcNum" and a."AdjType" = 186)), count(*)
from raw.procedurelog as p
join raw.patient as patient on patient."PatNum" = p."PatNum" and p."ProcDate" >= patient."Birthdate" + interval '65 years'
where p."ProcStatus" = 2
    and not exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")
    and not exists (
        select from raw.adjustment as a
        join raw.patient as member on member."PatNum" = a."PatNum"
        where member."Guarantor" = patient."Guarantor" and a."AdjType" in (472, 485) -- staff have a discount of their own
    )
