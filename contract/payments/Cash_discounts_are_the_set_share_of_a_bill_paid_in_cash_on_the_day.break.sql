-- Cash discounts of 10 %.
update raw.adjustment set "AdjAmt" = 2 * "AdjAmt" where "AdjType" in (9, 185)
