-- All large payments are financed.
update raw.payment set "PayType" = 391, "PayAmt" = 500 where "PayAmt" > 0
