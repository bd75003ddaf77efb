-- Days off in timeadjust over employees' open days, of which a year has 254.
-- owner: src/DentalSynth.Generators/Foundation/Office/PaidTimeOffRule.cs
with counted(measured, out_of) as (
    select
        (select count(*) from raw.timeadjust where "PtoHours" > '00:00'),
        (select count(*) from raw.employee) * (
            select count(*) from calendar where day = opens and day < (select as_of from dentalsynth.load)
        )
)
select measured, out_of, 0.97 * value / 254 as least, 1.03 * value / 254 as most
from counted, setting
where name = 'PaidTimeOff.DaysPerYear'
