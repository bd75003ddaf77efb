-- All referrals are declined.
update raw.refattach set "RefToStatus" = 1
