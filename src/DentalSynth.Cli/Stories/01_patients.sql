select "PatNum", "SecDateEntry"::timestamp, 'Entered as a patient', null::float8
from raw.patient
where "PatNum" = any($1)
union all
select "PatNum", "DateTimeDeceased", 'Died', null
from raw.patient
where "PatNum" = any($1)
