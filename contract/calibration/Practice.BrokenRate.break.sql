-- Nobody who ever stays away.
update raw.appointment set "AptStatus" = 2 where "AptStatus" = 5
