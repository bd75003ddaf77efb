-- A claim received before it was created.
-- fails: claim_tracking_agrees_with_claim_status
update raw.claimtracking set "DateTimeEntry" = "DateTimeEntry" - interval '200 days'
where "ClaimTrackingNum" = (
    select max("ClaimTrackingNum") from raw.claimtracking where "TrackingType" = 'ClaimProcReceived'
)
