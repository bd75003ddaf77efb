-- A recall of an emergency patient.
update raw.recall set "PatNum" = (
    select a."PatNum"
    from raw.appointment as a
    join raw.appointmenttype as type using ("AppointmentTypeNum")
    where type."AppointmentTypeName" = 'Emergency'
        and a."AptNum" = (select min(b."AptNum") from raw.appointment as b where b."PatNum" = a."PatNum")
    order by a."PatNum"
    limit 1
)
where "RecallNum" = (select min("RecallNum") from raw.recall)
