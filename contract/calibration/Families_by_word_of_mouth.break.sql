-- Families whom only the radio brings.
update raw.refattach set "ReferralNum" = 20 where "RefType"
