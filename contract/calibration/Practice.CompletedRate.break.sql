-- A day on which nobody ever came.
update raw.appointment set "AptStatus" = 5
