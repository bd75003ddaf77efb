-- No secondary coverage.
delete from raw.patplan where "Ordinal" = 2
