-- CareCredit, Cherry, LendingClub and Proceed.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentTypeRule.cs
select format('payment %s of %s by a lender, type %s', "PayNum", "PayAmt", "PayType")
from raw.payment
where "PayType" in (391, 417, 574, 634) and "PayAmt" < (select value from setting where name = 'PaymentType.Large')
