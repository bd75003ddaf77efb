-- Claim line paid before it is received.
-- fails: int_claim_details_only_received_lines_are_paid
update raw.claimproc set "InsPayAmt" = 10
where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 0 and "ClaimNum" > 0)
