-- Patient seated before arriving.
-- fails: not_before_stg_opendental__appointment_seated_at__arrived_at
update raw.appointment set "DateTimeSeated" = "DateTimeArrived" - interval '1 minute'
where "AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
