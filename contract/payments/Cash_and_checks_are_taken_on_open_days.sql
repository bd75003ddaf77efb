-- A card is charged online on any day; cash, checks and loans are taken at the desk.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentTypeRule.cs
select format('payment %s of type %s on %s', "PayNum", "PayType", "PayDate")
from raw.payment as p
join calendar as c on c.day = p."PayDate"
where c.opens <> c.day and "PayType" not in (0, 71, 412)
