-- Emergency appointments within four days of the call, weekends and holidays included.
-- Judged with default settings only: with others the book may be full for longer.
-- owner: src/DentalSynth.Generators/Scheduling/FirstVisitRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where visit."AptDateTime"::date - visit."SecDateTEntry"::date <= 4), count(*)
    from raw.appointment as visit
    join raw.appointmenttype as type using ("AppointmentTypeNum")
    where type."AppointmentTypeName" = 'Emergency'
)
select measured, out_of, 0.85 as least, 1 as most from counted
