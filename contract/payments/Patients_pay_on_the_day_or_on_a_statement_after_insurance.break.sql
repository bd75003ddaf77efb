-- Patients who pay their part on the day on which insurance pays.
update raw.paysplit as s set "DatePay" = l.day
from (select "ProcNum" as proc, max("DateCP") as day from raw.claimproc where "Status" in (1, 4) group by 1) as l
where l.proc = s."ProcNum" and s."UnearnedType" = 0
