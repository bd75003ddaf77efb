-- A card reader that charges every other time twice.
update raw.paysplit set "AdjNum" = 1 where "SplitNum" % 2 = 0
