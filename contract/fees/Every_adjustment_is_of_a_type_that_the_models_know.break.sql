-- An adjustment of an unknown type.
-- fails: not_null_int_adjustments_adjustment_category
update raw.adjustment set "AdjType" = 69 where "AdjNum" = (select min("AdjNum") from raw.adjustment)
