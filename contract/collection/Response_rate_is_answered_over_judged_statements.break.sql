-- Statements marked as receipts.
-- fails: same_row_count_as_int_billing_statements_ref_stg_opendental__statement_
update raw.statement set "IsReceipt" = true where "Mode_" = 2
