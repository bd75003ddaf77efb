-- All first appointments are emergencies.
update raw.appointment set "AppointmentTypeNum" = (
    select "AppointmentTypeNum" from raw.appointmenttype where "AppointmentTypeName" = 'Emergency'
)
