-- Families who joined in the first half of the practice's years: a new practice grows.
-- Judged with default settings only: how fast a practice grows follows from the appointments asked for.
-- owner: src/DentalSynth.Generators/Patients/JoiningRule.cs
-- least patients: 200
-- settings: default
with counted(measured, out_of) as (
    select
        count(*) filter (where p."SecDateEntry"::date - load.start_date < (load.as_of - load.start_date) / 2),
        count(*)
    from raw.patient as p
    cross join dentalsynth.load as load
    where p."PatNum" = p."Guarantor"
)
select measured, out_of, 0.15 as least, 0.45 as most from counted
