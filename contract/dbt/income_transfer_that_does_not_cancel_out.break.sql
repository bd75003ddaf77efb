-- Income transfer that does not cancel out.
-- fails: income_transfers_net_to_zero
update raw.paysplit set "SplitAmt" = "SplitAmt" - 1
where "SplitNum" = (select min("SplitNum") from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" < 0)
