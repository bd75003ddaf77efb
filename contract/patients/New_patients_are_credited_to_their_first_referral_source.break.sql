-- A referral source deleted.
delete from raw.referral
where "ReferralNum" = (select min("ReferralNum") from raw.refattach where "RefType")
