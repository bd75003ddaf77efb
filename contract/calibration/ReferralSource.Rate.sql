-- Patients with an appointment who name a referral source.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralSourceRule.cs
-- least patients: 1000
select count(*) filter (where v.patient in (select "PatNum" from raw.refattach where "RefType")), count(*)
from (select distinct "PatNum" as patient from raw.appointment where "SecDateTEntry" < (select as_of from dentalsynth.load)) as v
