-- All specialist referrals are declined.
update raw.refattach set "RefToStatus" = 1 where "RefToStatus" <> 0
