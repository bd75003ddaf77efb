-- Every third procedure a dollar above the UCR fee.
update raw.procedurelog set "ProcFee" = "ProcFee" + 1 where "ProcNum" % 3 = 0
