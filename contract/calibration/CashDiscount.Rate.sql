-- Bills without a claim, not reduced before and paid in full on their day, with a cash discount.
-- owner: src/DentalSynth.Generators/Financial/Payments/CashDiscountRule.cs
-- least patients: 1000
select count(*) filter (where is_for_cash), count(*)
from bills
where claim = 0 and due > 0 and paid_at_once = due and not is_all_reduced
