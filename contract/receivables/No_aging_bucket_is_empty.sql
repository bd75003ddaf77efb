-- At every age something is owed, so that the AR dashboard has something to show.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
-- least patients: 5000
select format('bucket %s', wanted.bucket)
from (values ('0-30'), ('31-60'), ('61-90'), ('90+')) as wanted(bucket)
where not exists (select from aged_accounts as a where a.bucket = wanted.bucket and a.balance > 0)
