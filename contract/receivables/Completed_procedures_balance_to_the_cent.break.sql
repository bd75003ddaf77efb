-- A completed procedure older than the models' history.
-- fails: same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_
update raw.procedurelog set "ProcDate" = '2022-06-01'
where "ProcNum" = (select min("ProcNum") from raw.procedurelog where "ProcStatus" = 2)
