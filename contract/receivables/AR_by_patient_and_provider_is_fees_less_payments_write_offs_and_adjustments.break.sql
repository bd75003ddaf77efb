-- An insurance payment older than the models' history.
-- fails: same_row_count_as_stg_opendental__claimproc_source_opendental_claimproc_
update raw.claimproc set "ProcDate" = '2022-06-01'
where "ClaimProcNum" = (select min("ClaimProcNum") from raw.claimproc where "Status" = 1 and "InsPayAmt" > 0)
