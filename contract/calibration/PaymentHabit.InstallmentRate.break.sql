-- Payments in full where installments are agreed.
update raw.paysplit as s set "SplitAmt" = 3 * "SplitAmt"
from raw.payment as p
where p."PayNum" = s."PayNum" and p."PayType" <> 0 and s."SplitAmt" > 0
