-- Senior discounts on everything.
insert into raw.adjustment ("AdjNum", "AdjDate", "AdjAmt", "PatNum", "AdjType", "ProcNum")
select 2000000000 + row_number() over (), "ProcDate", -1, "PatNum", 186, "ProcNum"
from raw.procedurelog where "ProcStatus" = 2
