-- A plan that pays more than the fee.
-- fails: claims_never_pay_more_than_billed
-- fails: plans_never_pay_more_than_the_annual_maximum
update raw.claimproc set "InsPayAmt" = 9999 where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
