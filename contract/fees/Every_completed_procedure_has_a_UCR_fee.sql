-- A procedure without a UCR fee can't be compared with anything.
-- owner: src/DentalSynth.Generators/Foundation/FeeRows.cs
select format('procedure %s charged %s, no UCR fee', id, charged)
from priced_procedures
where standard is null or standard <= 0 or charged <= 0
