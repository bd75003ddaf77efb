-- Answered specialist referrals that the patient declined.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralCourseRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where "RefToStatus" = 1), count(*) from raw.refattach where "RefToStatus" <> 0
)
select measured, out_of, 0.18 as least, 0.22 as most from counted
