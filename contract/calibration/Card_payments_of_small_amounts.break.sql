-- All payments by check.
update raw.payment set "PayType" = 69 where "PayType" > 0
