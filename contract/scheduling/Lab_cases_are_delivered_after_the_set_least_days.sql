-- At an appointment of the setting's minutes or more.
-- owner: src/DentalSynth.Generators/Scheduling/LabWorkRule.cs
select format('case %s prepared on %s, fitted at %s in %s minutes', l."LabCaseNum", l."DateTimeCreated", a."AptDateTime",
    10 * length(a."Pattern"))
from raw.labcase as l
join raw.appointment as a on a."AptNum" = l."AptNum"
where a."AptDateTime"::date < l."DateTimeCreated"::date + (select value from setting where name = 'LabWork.LeastDays')::int or 10 * length(a."Pattern") < (select value from setting where name = 'LabWork.FittingMinutes')
