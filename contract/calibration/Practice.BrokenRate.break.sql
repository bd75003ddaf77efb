-- No broken appointments.
update raw.appointment set "AptStatus" = 2 where "AptStatus" = 5
