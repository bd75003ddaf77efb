-- Estimates that take the deductible each time.
update raw.proctp set "PriInsAmt" = greatest(0, "PriInsAmt" - 50)
