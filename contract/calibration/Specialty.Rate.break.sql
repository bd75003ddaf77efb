-- No referrals to specialists.
delete from raw.refattach where not "RefType" and "ProcNum" <> 0
