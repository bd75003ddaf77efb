-- All appointments are broken.
update raw.appointment set "AptStatus" = 5
