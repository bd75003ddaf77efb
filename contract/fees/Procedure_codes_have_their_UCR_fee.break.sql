-- A UCR fee filed under another code.
-- fails: every_fee_schedule_covers_every_code
update raw.fee set "CodeNum" = (select max("CodeNum") from raw.fee where "FeeSched" = 1)
where "FeeNum" = (select min("FeeNum") from raw.fee where "FeeSched" = 1)
