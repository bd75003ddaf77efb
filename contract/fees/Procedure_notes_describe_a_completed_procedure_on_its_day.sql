-- A completed procedure has one note at most, others have none.
-- owner: src/DentalSynth.Generators/Clinical/ProcedureNoteRule.cs
select format('note %s on procedure %s of status %s: %s', n."ProcNoteNum", p."ProcNum", p."ProcStatus",
    n."Note")
from (select *, count(*) over (partition by "ProcNum") as notes from raw.procnote) as n
join raw.procedurelog as p on p."ProcNum" = n."ProcNum"
join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
where p."ProcStatus" <> 2 or n.notes > 1 or n."EntryDateTime"::date <> p."ProcDate"
    or not starts_with(n."Note", c."Descript" || '. ') or length(n."Note") <= length(c."Descript") + 2
