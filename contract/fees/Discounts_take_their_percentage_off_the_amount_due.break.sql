-- Discounts a dollar too high.
update raw.adjustment set "AdjAmt" = "AdjAmt" - 1 where "AdjType" in (186, 482, 537)
