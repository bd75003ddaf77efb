-- No calls about broken appointments.
delete from raw.commlog where "CommType" = 224 and "Mode_" = 3
