-- Claims of network plans that are paid short at first.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimOutcomeRule.cs
-- least patients: 1000
select count(*) filter (where c."ReasonUnderPaid" = 'Paid below the plan''s share'), count(*)
from raw.claim as c
where c."ClaimType" = 'P' and c."DateReceived" is not null
    and exists (select from raw.claimproc as l where l."ClaimNum" = c."ClaimNum" and l."WriteOffEst" > 0)
