select "PatNum", "DateDue"::timestamp, concat('Recall due: ', "Description", ', last on ' || pg_temp.day("DatePrevious"),
    case when "DateScheduled" > date '0001-01-01' then ', scheduled for ' || pg_temp.day("DateScheduled") end), null::float8
from raw.recall
join raw.recalltype using ("RecallTypeNum")
where "PatNum" = any($1) and not "IsDisabled"
