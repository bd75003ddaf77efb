-- The procedures of a month, moved before the models' history.
-- fails: same_row_count_as_stg_opendental__procedurelog_source_opendental_procedurelog_
update raw.procedurelog set "ProcDate" = "ProcDate" - interval '10 years'
where "ProcStatus" = 2 and "ProcDate" >= '2026-01-01'
