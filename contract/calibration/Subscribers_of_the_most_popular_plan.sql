-- Subscribers with plan 1 of insurance_plans.csv, by its popularity.
-- Judged with default settings only: others may have plans of their own, whose popularity the data do not tell.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/PlanChoiceRule.cs
-- least patients: 1000
-- settings: default
select count(*) filter (where "PlanNum" = 1), count(*), 0.134 - 0.01 as least, 0.134 + 0.01 as most from raw.inssub
