-- A paid claim line without a check.
-- fails: int_claim_payments_add_up_to_checks
update raw.claimproc set "ClaimPaymentNum" = 0 where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
