-- Statements without procedures.
-- fails: statement_amounts_equal_open_balances
delete from raw.statementprod
