-- A cosmetic procedure on a claim.
update raw.procedurelog set "CodeNum" = (select "CodeNum" from raw.procedurecode where "ProcCode" = 'D2962')
where "ProcNum" = (select min("ProcNum") from raw.claimproc)
