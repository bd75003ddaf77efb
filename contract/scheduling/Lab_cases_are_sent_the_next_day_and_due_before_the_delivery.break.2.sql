-- A lab case received after the delivery appointment.
update raw.labcase set "DateTimeRecd" = "DateTimeDue" + interval '20 days'
