-- Extractions, root canals and SRP followed by a call.
-- owner: src/DentalSynth.Generators/Supporting/Communications/AftercareCallRule.cs
-- least patients: 1000
select
    (select coalesce(sum(calls), 0) from aftercare_calls)::bigint,
    (select count(*) from difficult_visits)
