-- A claim that is answered before it is made.
-- fails: claim_steps_lead_to_the_claims_status
update raw.claimtracking set "DateTimeEntry" = "DateTimeEntry" - interval '200 days'
where "ClaimTrackingNum" = (
    select max("ClaimTrackingNum") from raw.claimtracking where "TrackingType" = 'ClaimProcReceived'
)
