-- Balances lost, not reduced before and not small, that are written off as bad debt; an agency gets the others.
-- owner: src/DentalSynth.Generators/Financial/Statements/UncollectableRule.cs
-- least patients: 1000
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where given_up > 0), count(*)
    from unpaid_bills
    where lost_on < (select as_of from dentalsynth.load) and due >= 25 and not has_reduced
)
select measured, out_of, 0.08 as least, 0.12 as most from counted
