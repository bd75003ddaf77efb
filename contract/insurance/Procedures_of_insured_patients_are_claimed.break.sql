-- An insured procedure never claimed.
-- fails: covered_procedures_are_claimed
update raw.claimproc set "ClaimNum" = 0, "ClaimPaymentNum" = 0
where "ProcNum" = (select min("ProcNum") from raw.claimproc where "ClaimNum" > 0)
