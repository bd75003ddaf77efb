-- At the first visit: a scanned form, or the two forms that are filled in online.
-- owner: src/DentalSynth.Generators/Supporting/Documents/PaperFormRule.cs
with told as (
    select "PatNum" as patient, "DateCreated"::date as day, 'paper' as way
    from raw.document
    where "DocCategory" = 130
    union all
    select "PatNum", "DateTimeSheet"::date, case "SheetType" when 9 then 'person' else 'health' end
    from raw.sheet
    where "SheetType" in (9, 11)
),
counted as (
    select patient, array_agg(way order by way) as ways, min(day) as earliest, max(day) as latest
    from told
    group by patient
)
select format('patient %s, first visit on %s: told %s from %s to %s', patient, firsts.day, ways, earliest,
    latest)
from first_visits as firsts
full join counted using (patient)
where coalesce(ways not in (array['paper'], array['health', 'person']), true)
    or (earliest, latest) is distinct from (firsts.day, firsts.day)
