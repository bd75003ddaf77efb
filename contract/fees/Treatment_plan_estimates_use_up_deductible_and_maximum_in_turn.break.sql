-- Every estimate takes off the deductible.
update raw.proctp set "PriInsAmt" = greatest(0, "PriInsAmt" - 50)
