-- A bill without a claim on its day, what insurance leaves 2 to 32 days later on a statement, and late payments within
-- the settings' days. Cash and checks wait for an open day.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
select format('bill of visit %s, claim %s, of %s on %s: first paid on %s', visit, claim, due, bills.day, first_paid)
from bills
join calendar as due_by on due_by.day = bills.day + 32
join calendar as late_by
    on late_by.day = bills.day + (select value from setting where name = 'PaymentHabit.MostDaysLate')::int
where due > 0 and paid > 0
    and not (case when claim = 0 then first_paid = bills.day else first_paid between bills.day + 2 and due_by.opens end)
    and first_paid not between
        bills.day + (select value from setting where name = 'PaymentHabit.LeastDaysLate')::int and late_by.opens
