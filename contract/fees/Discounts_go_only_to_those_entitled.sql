-- Seniors and new patients without a plan, large families, employees and their families.
-- owner: src/DentalSynth.Generators/Financial/Payments/DiscountRule.cs
with families as (
    -- of the last family some may not be patients
    select "Guarantor" as guarantor, count(*) as size, "Guarantor" = max("Guarantor") over () as is_last
    from raw.patient
    group by "Guarantor"
)
select format('adjustment %s, type %s, of patient %s for %s', a."AdjNum", a."AdjType", a."PatNum", a."ProcDate")
from raw.adjustment as a
join raw.patient as p on p."PatNum" = a."PatNum"
join families on guarantor = p."Guarantor"
left join first_visits on patient = a."PatNum"
where case
        when a."AdjType" = 186
            then p."Birthdate" > a."ProcDate" - interval '65 years'
                or exists (select from raw.patplan as plan where plan."PatNum" = a."PatNum")
        when a."AdjType" = 537
            then a."ProcDate" is distinct from day
                or exists (select from raw.patplan as plan where plan."PatNum" = a."PatNum")
        when a."AdjType" in (482, 486) then size < (select value from setting where name = 'Discount.LargeFamily') and not is_last
        when a."AdjType" = 472 then p."PatNum" <> p."Guarantor"
        when a."AdjType" = 485 then p."PatNum" = p."Guarantor"
    end
