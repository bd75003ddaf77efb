-- Hard cases that stay here.
delete from raw.refattach where not "RefType" and "ProcNum" <> 0
