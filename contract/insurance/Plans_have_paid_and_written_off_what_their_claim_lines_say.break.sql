-- A claim line of a plan other than its claim's.
update raw.claimproc set "PlanNum" = (select max("PlanNum") from raw.insplan where "PlanNum" <> c.plan)
from (select "PlanNum" as plan from raw.claimproc where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)) as c
where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
