-- Employees' weeks with overtime.
-- owner: src/DentalSynth.Generators/Foundation/Office/OvertimeRule.cs
-- least patients: 200
select
    (select count(*) from raw.timeadjust where "Note" = 'Overtime'),
    (select count(*) from raw.employee) * (load.as_of - load.start_date) / 7
from dentalsynth.load as load
