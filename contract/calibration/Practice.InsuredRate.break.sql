-- No coverage.
delete from raw.patplan
