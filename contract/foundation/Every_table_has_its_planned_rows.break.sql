-- A table without rows.
delete from raw.benefit
