-- Days off in timeadjust over employees' open days.
-- owner: src/DentalSynth.Generators/Foundation/Office/PaidTimeOffRule.cs
-- settings: default
with counted(measured, out_of) as (
    select
        (select count(*) from raw.timeadjust where "PtoHours" > '00:00'),
        (select count(*) from raw.employee) * (select count(*) from calendar where day = opens and day < (select as_of from dentalsynth.load))
)
select measured, out_of, 0.0344 as least, 0.0364 as most from counted
