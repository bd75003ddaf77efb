-- Families who get their statements by e-mail.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementRule.cs
-- least patients: 1000
select count(*) filter (where ways = '{2}'), count(*)
from (
    select array_agg(distinct "Mode_"::int) as ways
    from raw.statement
    group by "PatNum"
) as families
