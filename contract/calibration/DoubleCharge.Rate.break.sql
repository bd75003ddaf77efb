-- Every other card payment is charged twice.
update raw.paysplit set "AdjNum" = 1 where "SplitNum" % 2 = 0
