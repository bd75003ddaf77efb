-- Appointments are booked at night.
update raw.appointment set "SecDateTEntry" = "SecDateTEntry"::date + interval '1 hour'
