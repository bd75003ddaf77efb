-- A contract that allows more than is charged.
-- fails: every_code_has_a_fee_in_every_schedule
update raw.fee set "Amount" = "Amount" * 3
where "FeeNum" = (select min("FeeNum") from raw.fee where "FeeSched" = 2)
