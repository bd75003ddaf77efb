-- Every third procedure a dollar above the standard fee.
update raw.procedurelog set "ProcFee" = "ProcFee" + 1 where "ProcNum" % 3 = 0
