-- A preauthorization of an inexpensive procedure.
update raw.procedurelog set "ProcFee" = 150
where "ProcNum" = (select min("ProcNum") from raw.claimproc where "Status" = 2)
