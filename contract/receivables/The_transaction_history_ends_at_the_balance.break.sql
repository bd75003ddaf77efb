-- An adjustment older than the models' history.
-- fails: same_row_count_as_stg_opendental__adjustment_source_opendental_adjustment_
update raw.adjustment set "AdjDate" = '2022-06-01'
where "AdjNum" = (select min("AdjNum") from raw.adjustment where "ProcNum" <> 0)
