-- Comprehensive and periodic exams on whose day treatment is planned.
-- Judged with default settings only: how much is found follows from the appointments and procedures asked for.
-- owner: src/DentalSynth.Generators/Clinical/DiagnosisRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(planned.patient), count(*)
    from (
        select distinct p."PatNum" as patient, p."ProcDate" as day
        from raw.procedurelog as p
        join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
        where p."ProcStatus" = 2 and code."ProcCode" in ('D0120', 'D0150')
    ) as examination
    left join (
        select distinct p."PatNum" as patient, p."DateTP" as day
        from raw.treatplanattach as a
        join raw.procedurelog as p on p."ProcNum" = a."ProcNum"
    ) as planned on (planned.patient, planned.day) = (examination.patient, examination.day)
)
select measured, out_of, 0.22 as least, 0.34 as most from counted
