-- Claims that are denied at first, for good or until they are resubmitted; one that the plan owes nothing on is not.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimOutcomeRule.cs
-- least patients: 1000
with wanted(share) as (
    select sum(value) from setting where name in ('ClaimOutcome.DeniedFirstRate', 'ClaimOutcome.DeniedRate')
)
select count(*) filter (where "ReasonUnderPaid" like 'Denied:%'), count(*), 0.5 * share as least, least(1, 1.1 * share) as most
from raw.claim, wanted
where "ClaimType" = 'P' and "DateReceived" is not null
group by share
