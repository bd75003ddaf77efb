-- No molars missing.
delete from raw.toothinitial where "InitialType" = 0 and "ToothNum" in ('2', '3', '14', '15', '18', '19', '30', '31')
