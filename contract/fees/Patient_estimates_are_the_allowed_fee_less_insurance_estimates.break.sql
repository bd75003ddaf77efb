-- A patient estimate a dollar too low.
update raw.proctp set "PatAmt" = "PatAmt" - 1 where "ProcTPNum" = (select min("ProcTPNum") from raw.proctp)
