-- An insurance payment by a plan that does not exist.
update raw.claimproc set "PlanNum" = 999999 where "Status" = 1 and "InsPayAmt" > 0
