-- A question to a plan about cheap work.
update raw.procedurelog set "ProcFee" = 150
where "ProcNum" = (select min("ProcNum") from raw.claimproc where "Status" = 2)
