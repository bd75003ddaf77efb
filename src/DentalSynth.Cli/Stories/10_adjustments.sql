select adjustment."PatNum", "AdjDate"::timestamp, concat(pg_temp.definition("AdjType"), ' on ' || "ProcCode",
    ' [' || nullif("AdjNote", '') || ']'), "AdjAmt"
from raw.adjustment
left join raw.procedurelog using ("ProcNum")
left join raw.procedurecode using ("CodeNum")
where adjustment."PatNum" = any($1)
