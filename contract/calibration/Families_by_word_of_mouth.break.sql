-- All families were referred by radio.
update raw.refattach set "ReferralNum" = 20 where "RefType"
