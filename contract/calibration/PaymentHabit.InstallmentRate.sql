-- Large bills without a claim on which something was paid on the day, and the rest later.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
-- least patients: 1000
select count(*) filter (where paid_at_once < due), count(*)
from bills
where claim = 0 and paid_at_once > 0 and due >= (select value from setting where name = 'PaymentHabit.Large')
