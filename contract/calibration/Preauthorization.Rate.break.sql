-- No preauthorizations.
delete from raw.claimproc where "Status" = 2
