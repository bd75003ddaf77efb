-- A PPO fee above the UCR fee.
-- fails: every_fee_schedule_covers_every_code
update raw.fee set "Amount" = "Amount" * 3
where "FeeNum" = (select min("FeeNum") from raw.fee where "FeeSched" = 2)
