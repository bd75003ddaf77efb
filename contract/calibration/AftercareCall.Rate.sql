-- Extractions, root canals and SRP followed by a call.
-- owner: src/DentalSynth.Generators/Supporting/Communications/AftercareCallRule.cs
-- least patients: 1000
with visits as (
    select distinct a."PatNum" as patient, c.opens as day, a."AptNum" as visit
    from raw.appointment as a
    join raw.procedurelog as p on p."AptNum" = a."AptNum"
    join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
    join calendar as c on c.day = a."AptDateTime"::date + 1
    where a."AptStatus" = 2 and c.opens < (select as_of from dentalsynth.load)
        and (code."ProcCode" like 'D7%'
            or code."ProcCode" in ('D3310', 'D3320', 'D3330', 'D4341', 'D4342', 'D4355'))
),
calls as (
    select "PatNum" as patient, "CommDateTime"::date as day, count(*) as calls
    from raw.commlog
    where "CommType" = 427
    group by 1, 2
)
select (select coalesce(sum(calls), 0) from calls)::bigint, (select count(*) from visits)
