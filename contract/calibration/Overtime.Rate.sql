-- Employees' weeks with overtime, of which the first and the last may be short.
-- owner: src/DentalSynth.Generators/Foundation/Office/OvertimeRule.cs
-- least patients: 200
select
    (select count(*) from raw.timeadjust where "Note" = 'Overtime'),
    (select count(*) from raw.employee) * (load.as_of - load.start_date) / 7,
    0.9 * value as least,
    least(1, 1.05 * value) as most
from dentalsynth.load as load, setting
where name = 'Overtime.Rate'
