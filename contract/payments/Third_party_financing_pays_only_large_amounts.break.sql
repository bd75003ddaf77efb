-- A small payment through third-party financing.
update raw.payment set "PayType" = 391
where "PayNum" = (select min("PayNum") from raw.payment where "PayAmt" between 1 and 100)
