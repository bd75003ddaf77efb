-- A supplemental payment older than the models' history.
-- fails: mart_production_summary_reconciles_with_the_ledger
update raw.claimproc set "ProcDate" = '2022-06-01'
where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 4 and "InsPayAmt" > 0)
