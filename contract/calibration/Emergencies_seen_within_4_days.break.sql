-- Emergencies are seen after a month.
update raw.appointment set "SecDateTEntry" = "AptDateTime" - interval '31 days' where "AppointmentTypeNum" = 12
