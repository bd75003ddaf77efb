-- All broken appointments are late arrivals.
update raw.appointment set "DateTimeArrived" = "AptDateTime" where "AptStatus" = 5
