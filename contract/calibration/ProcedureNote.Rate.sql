-- Completed procedures with a note.
-- owner: src/DentalSynth.Generators/Clinical/ProcedureNoteRule.cs
-- least patients: 1000
select count(noted."ProcNum"), count(*)
from raw.procedurelog as p
left join (select distinct "ProcNum" from raw.procnote) as noted on noted."ProcNum" = p."ProcNum"
where p."ProcStatus" = 2
