-- A plan that pays more than the fee.
-- fails: no_claim_pays_beyond_its_bill
-- fails: no_plan_pays_beyond_its_annual_maximum
update raw.claimproc set "InsPayAmt" = 9999 where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
