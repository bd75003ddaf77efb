-- The book is open for the setting's days.
-- owner: src/DentalSynth.Generators/Scheduling/AppointmentBook.cs
select format('appointment %s of %s was made on %s', "AptNum", made."AptDateTime", made."HistDateTStamp")
from raw.appointment
join raw.histappointment as made using ("AptNum")
where made."HistApptAction" = 0
    and made."AptDateTime"::date - made."HistDateTStamp"::date > (select value from setting where name = 'BookingDay.MostDaysAhead')
