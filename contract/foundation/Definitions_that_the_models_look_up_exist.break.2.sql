-- Adjustment types without definitions.
-- fails: not_null_int_adjustments_adjustment_type_name
delete from raw.definition where "Category" = 1
