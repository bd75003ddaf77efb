-- A table without rows.
-- fails: row_count_at_least_stg_opendental__benefit_1
delete from raw.benefit
