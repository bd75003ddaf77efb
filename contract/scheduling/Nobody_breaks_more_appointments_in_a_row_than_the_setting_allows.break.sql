-- No appointment is kept.
update raw.appointment set "AptStatus" = 5 where "AptStatus" = 2
