-- Treatment, the next check-up and seatings are booked on the way out.
-- owner: src/DentalSynth.Generators/Scheduling/Appointments/VisitTimes.cs
select format('appointment %s was booked at %s, during the visit until %s', next."AptNum", next."SecDateTEntry", visit."DateTimeDismissed")
from raw.appointment as next
join raw.appointment as visit on visit."PatNum" = next."PatNum" and visit."AptStatus" = 2
    and visit."AptDateTime"::date = next."SecDateTEntry"::date and visit."AptNum" < next."AptNum"
where next."SecDateTEntry" < visit."DateTimeDismissed"
