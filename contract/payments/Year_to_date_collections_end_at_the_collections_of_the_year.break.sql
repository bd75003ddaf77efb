-- A supplement that the models leave out.
-- fails: production_summary_loses_nothing
update raw.claimproc set "ProcDate" = '2022-06-01'
where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 4 and "InsPayAmt" > 0)
