-- A procedure code in use is deleted.
-- fails: same_row_count_as_int_procedure_complete_ref_stg_opendental__procedurelog_
delete from raw.procedurecode
where "CodeNum" = (select min("CodeNum") from raw.procedurelog where "ProcStatus" = 2)
