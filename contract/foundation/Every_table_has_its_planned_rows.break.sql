-- A table without rows.
-- fails: row_count_at_least_stg_opendental__employer_1
delete from raw.employer
