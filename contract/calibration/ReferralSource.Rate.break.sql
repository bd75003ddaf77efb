-- No referral sources.
delete from raw.refattach where "RefType"
