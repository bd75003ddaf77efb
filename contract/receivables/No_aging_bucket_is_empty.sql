-- At every age something is owed, so that the AR dashboard has something to show.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
-- least patients: 5000
with aged as (
    select
        balance,
        case
            when age between 0 and 30 then '0-30'
            when age between 31 and 60 then '31-60'
            when age between 61 and 90 then '61-90'
            when age > 90 then '90+'
        end as bucket
    from (select balance, (select as_of from dentalsynth.load) - day as age from accounts) as dated
)
select format('bucket %s', wanted.bucket)
from (values ('0-30'), ('31-60'), ('61-90'), ('90+')) as wanted(bucket)
where not exists (select from aged as a where a.bucket = wanted.bucket and a.balance > 0)
