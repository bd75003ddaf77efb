-- All appointments broken.
update raw.appointment set "AptStatus" = 5
