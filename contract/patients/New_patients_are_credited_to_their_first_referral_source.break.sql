-- A sender who is on no list.
delete from raw.referral
where "ReferralNum" = (select min("ReferralNum") from raw.refattach where "RefType")
