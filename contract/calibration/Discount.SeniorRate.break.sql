-- No senior discounts.
delete from raw.adjustment where "AdjType" = 186
