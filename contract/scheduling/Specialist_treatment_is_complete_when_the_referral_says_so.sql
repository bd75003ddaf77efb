-- Only a completed outgoing referral has a completion date, after the referral.
-- owner: src/DentalSynth.Generators/Supporting/Referrals/ReferralCourseRule.cs
select format('refattach %s of %s, from %s, status %s, done on %s', "RefAttachNum", "RefDate", "RefType",
    "RefToStatus", "DateProcComplete")
from raw.refattach
where coalesce("DateProcComplete" > '1900-01-01', false) <> ("RefToStatus" = 5)
    or "DateProcComplete" < "RefDate"
    or ("RefType" and "RefToStatus" <> 0)
