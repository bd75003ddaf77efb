-- A procedure whose code has no fee.
-- fails: accepted_values_int_procedure_complete_has_standard_fee__False__True
delete from raw.fee
where "CodeNum" = (select min("CodeNum") from raw.procedurelog where "ProcStatus" = 2)
