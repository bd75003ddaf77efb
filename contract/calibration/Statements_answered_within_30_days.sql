-- Statements more than 30 days old on which something was paid within 30 days.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
-- least patients: 300
-- settings: default
with counted(measured, out_of) as (
    select count(*) filter (where paid > 0), count(*)
    from statement_answers
    where is_over
)
select measured, out_of, 0.4 as least, 0.6 as most from counted
