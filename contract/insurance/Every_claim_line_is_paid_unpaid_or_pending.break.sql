-- Claim lines without their claim.
-- fails: relationships_stg_opendental__claimproc_claim_id__claim_id__ref_stg_opendental__claim_
delete from raw.claim where "ClaimNum" = (select min("ClaimNum") from raw.claim)
