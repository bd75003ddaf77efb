-- Plans that are asked nothing beforehand.
delete from raw.claimproc where "Status" = 2
