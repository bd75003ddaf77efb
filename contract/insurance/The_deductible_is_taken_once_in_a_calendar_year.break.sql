-- A deductible that is taken for each claim line.
update raw.claimproc set "DedApplied" = 50 where "Status" = 1
