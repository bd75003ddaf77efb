-- A visit with oral surgery has a consent form, and there is no consent form without one.
-- owner: src/DentalSynth.Generators/Supporting/Documents/ConsentRule.cs
with operations as (
    select a."PatNum" as patient, a."AptDateTime"::date as day, count(distinct a."AptNum") as visits
    from raw.appointment as a
    join raw.procedurelog as p on p."AptNum" = a."AptNum"
    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
    where a."AptStatus" = 2 and p."ProcStatus" = 2 and c."ProcCode" like 'D7%'
    group by 1, 2
),
consents as (
    select "PatNum" as patient, "DateTimeSheet"::date as day, count(*) as sheets
    from raw.sheet
    where "SheetType" = 6
    group by 1, 2
)
select format('patient %s on %s: %s visits with surgery, %s consents', patient, day, o.visits, c.sheets)
from operations as o
full join consents as c using (patient, day)
where o.visits is distinct from c.sheets
