-- Balances lost, not reduced before and not small, that are written off as bad debt; an agency gets the others.
-- owner: src/DentalSynth.Generators/Financial/Statements/BadDebtRule.cs
-- least patients: 1000
select count(*) filter (where given_up > 0), count(*)
from unpaid_bills
where lost_on < (select as_of from dentalsynth.load) and due >= (select value from setting where name = 'BadDebt.Small') and not has_reduced
