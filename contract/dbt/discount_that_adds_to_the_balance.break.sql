-- Discount that adds to the balance.
-- fails: int_adjustments_discounts_and_write_offs_reduce_the_balance
update raw.adjustment set "AdjAmt" = -"AdjAmt"
where "AdjNum" = (select min("AdjNum") from raw.adjustment where "AdjType" in (186, 188, 9, 482))
