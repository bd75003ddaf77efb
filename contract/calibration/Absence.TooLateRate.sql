-- Broken appointments that are late arrivals.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/AbsenceRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where "DateTimeArrived" > '1900-01-01'), count(*)
    from raw.appointment
    where "AptStatus" = 5
)
select measured, out_of, 0.045 as least, 0.055 as most from counted
