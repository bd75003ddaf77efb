-- A standard fee that is filed under another code.
-- fails: every_code_has_a_fee_in_every_schedule
update raw.fee set "CodeNum" = (select max("CodeNum") from raw.fee where "FeeSched" = 1)
where "FeeNum" = (select min("FeeNum") from raw.fee where "FeeSched" = 1)
