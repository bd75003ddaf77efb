-- First appointments made ahead that were made online.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/OnlineBookingRule.cs
-- least patients: 1000
select count(*) filter (where e."LogSource" = 7), count(*)
from raw.appointment as a
join raw.entrylog as e on e."FKey" = a."AptNum"
left join (select "PatNum" as patient, min("AptNum") as visit from raw.appointment where "AptStatus" = 2 group by "PatNum") as k on k.patient = a."PatNum"
where a."SecDateTEntry"::date < a."AptDateTime"::date and coalesce(k.visit, a."AptNum") >= a."AptNum"
