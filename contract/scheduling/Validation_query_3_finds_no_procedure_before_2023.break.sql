-- A procedure before 2023.
-- fails: same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_
update raw.procedurelog set "ProcDate" = '2022-12-31'
where "ProcNum" = (select max("ProcNum") from raw.procedurelog)
