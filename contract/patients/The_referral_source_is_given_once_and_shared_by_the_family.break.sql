-- A specialist as referral source.
update raw.refattach set "ReferralNum" = 1
where "RefAttachNum" = (select min("RefAttachNum") from raw.refattach where "RefType")
