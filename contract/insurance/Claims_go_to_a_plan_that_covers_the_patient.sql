-- The subscriber and plan of a claim are the patient's own coverage.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/PlanChoiceRule.cs
select format('claim %s of patient %s: subscription %s of plan %s', c."ClaimNum", c."PatNum",
    c."InsSubNum", c."PlanNum")
from raw.claim as c
where not exists (
    select
    from raw.patplan as p
    join raw.inssub as s on s."InsSubNum" = p."InsSubNum"
    where p."PatNum" = c."PatNum" and s."InsSubNum" = c."InsSubNum" and s."PlanNum" = c."PlanNum"
)
