-- Claim fee a dollar over its lines.
-- fails: claim_totals_equal_their_claim_lines
-- fails: fact_claim_reconciles_with_claims
update raw.claim set "ClaimFee" = "ClaimFee" + 1 where "ClaimNum" = (select min("ClaimNum") from raw.claim)
