-- Date ranges, as the generator's documentation has it: the earliest procedure is of 2023-01-01 or later; the
-- models drop older rows.
-- owner: src/DentalSynth.Generators/Scheduling/AppointmentBook.cs
select format('earliest procedure %s, latest %s', earliest_procedure, latest_procedure)
from (
    SELECT
        MIN("ProcDate") as earliest_procedure,
        MAX("ProcDate") as latest_procedure
    FROM raw.procedurelog
) as dates
where earliest_procedure < '2023-01-01'
