-- An open claim with status received.
-- fails: int_claim_details_received_claims_have_received_lines
-- fails: claim_tracking_agrees_with_claim_status
update raw.claim set "ClaimStatus" = 'R'
where "ClaimNum" = (select min("ClaimNum") from raw.claim where "ClaimStatus" = 'S')
