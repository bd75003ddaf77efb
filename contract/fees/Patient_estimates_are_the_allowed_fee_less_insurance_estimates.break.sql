-- An estimate that forgets a dollar.
update raw.proctp set "PatAmt" = "PatAmt" - 1 where "ProcTPNum" = (select min("ProcTPNum") from raw.proctp)
