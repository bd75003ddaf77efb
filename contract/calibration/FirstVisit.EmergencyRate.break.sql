-- All first appointments are emergencies.
update raw.appointment set "ProcDescript" = 'D0140'
