-- Completed procedures with a note.
-- owner: src/DentalSynth.Generators/Clinical/ProcedureNoteRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(noted."ProcNum"), count(*)
    from raw.procedurelog as p
    left join (select distinct "ProcNum" from raw.procnote) as noted on noted."ProcNum" = p."ProcNum"
    where p."ProcStatus" = 2
)
select measured, out_of, 0.66 as least, 0.7 as most from counted
