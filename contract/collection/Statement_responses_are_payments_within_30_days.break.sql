-- A statement older than the models' history.
-- fails: same_row_count_as_stg_opendental__statement_source_opendental_statement_
update raw.statement set "DateSent" = '2022-06-01'
where "StatementNum" = (select min("StatementNum") from raw.statement)
