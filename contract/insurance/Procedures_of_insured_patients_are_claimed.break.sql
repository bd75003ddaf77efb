-- Insured work that was never claimed.
-- fails: insured_work_is_claimed
update raw.claimproc set "ClaimNum" = 0, "ClaimPaymentNum" = 0
where "ProcNum" = (select min("ProcNum") from raw.claimproc where "ClaimNum" > 0)
