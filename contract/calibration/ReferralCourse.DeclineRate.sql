-- Answered specialist referrals that the patient declined.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralCourseRule.cs
-- least patients: 1000
select count(*) filter (where "RefToStatus" = 1), count(*) from raw.refattach where "RefToStatus" <> 0
