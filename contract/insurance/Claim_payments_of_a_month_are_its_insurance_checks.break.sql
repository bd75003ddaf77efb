-- A paid line without its check.
-- fails: claim_payments_sum_to_their_checks
update raw.claimproc set "ClaimPaymentNum" = 0 where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
