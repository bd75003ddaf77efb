-- Every third procedure costs a dollar more than the UCR fee.
update raw.procedurelog set "ProcFee" = "ProcFee" + 1 where "ProcNum" % 3 = 0
