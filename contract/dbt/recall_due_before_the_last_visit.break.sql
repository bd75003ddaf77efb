-- Recall due before the last visit.
-- fails: not_before_stg_opendental__recall_date_due__date_previous
update raw.recall set "DateDue" = "DatePrevious" - 1
where "RecallNum" = (select min("RecallNum") from raw.recall where "DatePrevious" > '2023-01-01')
