-- Of what is not preventive, by primary plans: as much as was allowed, up to the plan's deductible, or up to what is left of that of the
-- family. Nothing is taken in a waiting period, and a claim that is denied gives back what it took.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
with deductibles as (
    select "PlanNum" as plan,
        min("MonetaryAmt"::numeric(12, 2)) filter (where "CoverageLevel" = 1 and "MonetaryAmt" > 0) as of_patient,
        min("MonetaryAmt"::numeric(12, 2)) filter (where "CoverageLevel" = 2) as of_family
    from raw.benefit
    where "BenefitType" = 2
    group by 1
),
lines as (
    select l."PatNum" as patient, l."InsSubNum" as subscription, l."PlanNum" as plan,
        extract(year from l."ProcDate") as year, l."DedApplied"::numeric(12, 2) as taken,
        l."AllowedOverride"::numeric(12, 2) as allowed, l."CodeSent" ~ '^D[01]' as is_preventive,
        c."ClaimStatus" = 'R' and c."InsPayAmt" = 0 as is_denied
    from raw.claimproc as l
    join raw.patplan as o on o."PatNum" = l."PatNum" and o."InsSubNum" = l."InsSubNum" and o."Ordinal" = 1
    join raw.claim as c on c."ClaimNum" = l."ClaimNum"
    where l."Status" in (0, 1) and coalesce(l."Remarks", '') not like 'Waiting period%'
),
years as (
    select patient, subscription, plan, year, sum(taken) as taken,
        coalesce(sum(taken) filter (where is_preventive), 0) as of_preventive,
        coalesce(sum(allowed) filter (where not is_preventive), 0) as allowed,
        sum(sum(taken)) over (partition by subscription, year) as of_family,
        bool_or(bool_or(is_denied)) over (partition by subscription, year) as has_denied
    from lines
    group by 1, 2, 3, 4
)
select format('patient %s, subscription %s in %s: %s taken of %s allowed, %s by the family', patient, subscription, year,
    taken, allowed, years.of_family)
from years
join deductibles as d using (plan)
where of_preventive > 0
    or taken > d.of_patient
    or (taken < least(allowed, d.of_patient) and years.of_family < d.of_family and not has_denied)
