-- A bill without a claim on its day, what insurance leaves 2 to 32 days later on a statement, and late payments within
-- the settings' days.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
select format('bill of visit %s, claim %s, of %s on %s: first paid on %s', visit, claim, due, day, first_paid)
from bills
where due > 0 and paid > 0
    and not (case when claim = 0 then first_paid = day else first_paid - day between 2 and 32 end)
    and first_paid - day not between (select value from setting where name = 'PaymentHabit.LeastDaysLate')
        and (select value from setting where name = 'PaymentHabit.MostDaysLate')
