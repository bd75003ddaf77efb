-- A primary plan's estimate is its percentage of the allowed fee less the deductible, and less only where the EOB says
-- that the annual maximum was reached or that there is a waiting period.
-- owner: src/DentalSynth.Generators/Financial/Claims/BenefitRule.cs
select format('line %s: %s %% of %s less %s, estimated at %s, paid %s (%s)', id, percentage, allowed, deductible,
    estimate, paid, "Remarks")
from (
    select
        l."ClaimProcNum" as id,
        l."Percentage" as percentage,
        l."AllowedOverride"::numeric(12, 2) as allowed,
        l."DedApplied"::numeric(12, 2) as deductible,
        l."InsPayEst"::numeric(12, 2) as estimate,
        l."InsPayAmt"::numeric(12, 2) as paid,
        l."Remarks"
    from raw.claimproc as l
    join raw.patplan as o on o."PatNum" = l."PatNum" and o."InsSubNum" = l."InsSubNum" and o."Ordinal" = 1
    join raw.claim as c on c."ClaimNum" = l."ClaimNum"
    where l."Status" = 1 and (c."InsPayAmt" > 0 or c."InsPayEst" = 0) -- a denied claim takes no deductible
) as line
cross join lateral (select round((allowed - deductible) * percentage / 100, 2) as share) as full_pay
where paid > estimate
    or case
        when "Remarks" in ('Annual maximum reached', 'Waiting period for major work') then estimate >= share
        else estimate <> share
    end
