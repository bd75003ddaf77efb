-- An open claim whose status says that it is answered.
-- fails: int_claim_details_received_claims_have_answered_lines
-- fails: claim_steps_lead_to_the_claims_status
update raw.claim set "ClaimStatus" = 'R'
where "ClaimNum" = (select min("ClaimNum") from raw.claim where "ClaimStatus" = 'S')
