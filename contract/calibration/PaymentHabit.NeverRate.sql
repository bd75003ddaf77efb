-- Bills, older than any late payment, of which nothing was paid.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
-- least patients: 300
select count(*) filter (where paid = 0), count(*)
from bills
where due > 0
    and day < (select as_of from dentalsynth.load) - (select value from setting where name = 'PaymentHabit.MostDaysLate')::int
