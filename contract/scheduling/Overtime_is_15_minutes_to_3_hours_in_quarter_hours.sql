-- What is added to an employee's hours on a day.
-- owner: src/DentalSynth.Generators/Foundation/Office/OvertimeRule.cs
select format('adjustment %s of employee %s on %s: %s hours', "TimeAdjustNum", "EmployeeNum", "TimeEntry", "OTimeHours")
from raw.timeadjust
where "Note" = 'Overtime' and (
    "OTimeHours" not between '00:15' and '03:00' or extract(epoch from "OTimeHours")::int % 900 <> 0
)
