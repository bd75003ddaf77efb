-- New patients who all come in pain.
update raw.appointment set "AppointmentTypeNum" = (
    select "AppointmentTypeNum" from raw.appointmenttype where "AppointmentTypeName" = 'Emergency'
)
