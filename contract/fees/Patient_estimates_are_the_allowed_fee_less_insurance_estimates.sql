-- To the cent; plans are estimated at their percentage at most, and at nothing for cosmetic procedures.
-- owner: src/DentalSynth.Generators/Clinical/Plans/PlanEstimateRule.cs
select format('line %s: %s allowed of %s, plans %s and %s, patient %s', t."ProcTPNum", t."FeeAllowed", t."FeeAmt",
    t."PriInsAmt", t."SecInsAmt", t."PatAmt")
from raw.proctp as t
where t."PatAmt"::numeric(12, 2) <> t."FeeAllowed"::numeric(12, 2) - t."PriInsAmt"::numeric(12, 2)
        - t."SecInsAmt"::numeric(12, 2)
    or t."FeeAllowed" > t."FeeAmt"
    or t."PriInsAmt"::numeric(12, 2) > round(t."FeeAllowed"::numeric(12, 2) * greatest(t."CatPercUCR", 0)::numeric / 100, 2)
    or (t."PriInsAmt" > 0 and (
        t."ProcCode" ~ '^D(997|2962)'
        or not exists (select from raw.patplan as plan where plan."PatNum" = t."PatNum")
    ))
