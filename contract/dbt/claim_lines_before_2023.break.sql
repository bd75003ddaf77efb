-- Claim lines before 2023.
-- fails: same_row_count_as_stg_opendental__claimproc_source_opendental_claimproc_
update raw.claimproc set "ProcDate" = '2022-06-01' where "Status" = 1
