-- Patients who come too late for every visit that they break.
update raw.appointment set "DateTimeArrived" = "AptDateTime" where "AptStatus" = 5
