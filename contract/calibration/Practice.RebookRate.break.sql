-- Broken appointments that nobody books anew.
update raw.appointment set "SecDateTEntry" = "SecDateTEntry" - interval '3 days'
