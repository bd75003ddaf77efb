-- Bills, older than any late payment, that were paid late.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
-- least patients: 300
select
    count(*) filter (where first_paid >= day + (select value from setting where name = 'PaymentHabit.LeastDaysLate')::int),
    count(*)
from bills
where due > 0
    and day < (select as_of from dentalsynth.load) - (select value from setting where name = 'PaymentHabit.MostDaysLate')::int
