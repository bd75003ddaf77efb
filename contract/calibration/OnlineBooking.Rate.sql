-- First appointments made ahead that were made online.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/OnlineBookingRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where e."LogSource" = 7), count(*)
    from raw.appointment as a
    join raw.entrylog as e on e."FKey" = a."AptNum"
    left join (select "PatNum" as patient, min("AptNum") as visit from raw.appointment where "AptStatus" = 2 group by "PatNum") as k on k.patient = a."PatNum"
    where a."SecDateTEntry"::date < a."AptDateTime"::date and coalesce(k.visit, a."AptNum") >= a."AptNum"
)
select measured, out_of, 0.14 as least, 0.16 as most from counted
