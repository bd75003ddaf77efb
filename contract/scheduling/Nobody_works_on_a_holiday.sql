-- On a holiday no provider is on the schedule.
-- owner: src/DentalSynth.Generators/Scheduling/Schedules/HolidayRows.cs
select format('provider %s on %s, %s', w."ProvNum", w."SchedDate", h."Note")
from raw.schedule as h
join raw.schedule as w on w."SchedDate" = h."SchedDate" and w."SchedType" = 1
where h."SchedType" = 0 and h."Status" = 2
