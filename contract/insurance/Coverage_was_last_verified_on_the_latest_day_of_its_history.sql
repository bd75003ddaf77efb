-- int_insurance_coverage has the last verification and how many there were.
-- owner: src/DentalSynth.Generators/Insurance/Verification/VerificationRule.cs
select format('coverage %s: verified %s times until %s, by the history %s times until %s',
    o."PatPlanNum", m.verification_count, m.last_verified_on, h.times, h.last_day)
from raw.patplan as o
full join (
    select "FKey" as id, count(*) as times, max("DateLastVerified") as last_day
    from raw.insverifyhist
    where "VerifyType" = 2
    group by "FKey"
) as h on h.id = o."PatPlanNum"
full join int.int_insurance_coverage as m on m.patplan_id = o."PatPlanNum"
where (m.verification_count, m.last_verified_on) is distinct from (h.times, h.last_day)
