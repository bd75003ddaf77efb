-- No earlier appointment of the patient has been completed, and the appointment is on a later day.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/OnlineBookingRule.cs
select format('appointment %s at %s of patient %s, booked %s on the web', a."AptNum", a."AptDateTime",
    a."PatNum", e."EntryDateTime")
from raw.entrylog as e
join raw.appointment as a on a."AptNum" = e."FKey"
left join (select "PatNum" as patient, min("AptNum") as visit from raw.appointment where "AptStatus" = 2 group by "PatNum") as k on k.patient = a."PatNum"
where e."LogSource" = 7 and (e."EntryDateTime"::date >= a."AptDateTime"::date or k.visit < a."AptNum")
