-- A treatment plan is signed, and its scan filed, when scheduled procedures reach the setting's amount; never when
-- the whole plan costs less.
-- owner: src/DentalSynth.Generators/Clinical/Plans/SignedPlanRule.cs
with scanned as (
    select "PatNum" as patient, "DateCreated"::date as day, count(*) as scans
    from raw.document
    where "DocCategory" = 136
    group by 1, 2
),
plans as (
    select t."TreatPlanNum" as plan, t."PatNum" as patient, t."DateTP" as day,
        t."DateTSigned" is not null as signed, sum(p."ProcFee")::numeric as proposed,
        coalesce(sum(p."ProcFee") filter (where p."AptNum" <> 0), 0)::numeric as booked
    from raw.treatplan as t
    join raw.treatplanattach as a on a."TreatPlanNum" = t."TreatPlanNum"
    join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
    group by 1
)
select format('plan %s of patient %s on %s, signed %s, %s scans: %s of %s dollars booked', plan, patient, day,
    signed, scans, booked, proposed)
from plans
full join scanned using (patient, day)
where scans is distinct from nullif(signed::int, 0) or (booked >= (select value from setting where name = 'SignedPlan.Costly') and not signed) or (proposed < (select value from setting where name = 'SignedPlan.Costly') and signed)
