-- Anterior teeth are lost as often as molars.
update raw.toothinitial set "ToothNum" = '8' where "InitialType" = 0 and "ToothNum" in ('2', '3', '14', '15')
