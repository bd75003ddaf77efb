-- A double charge refunded a week later.
update raw.adjustment set "AdjDate" = "AdjDate" + 7 where "AdjType" in (18, 337)
