-- A refund of nothing that was charged twice.
update raw.adjustment set "AdjType" = 18 where "AdjNum" = (select min("AdjNum") from raw.adjustment)
