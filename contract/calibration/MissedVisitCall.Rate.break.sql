-- Missed visits that nobody calls about.
delete from raw.commlog where "CommType" = 224 and "Mode_" = 3
