-- A statement a cent too high.
-- fails: statement_amounts_equal_open_balances
update raw.statement set "BalTotal" = "BalTotal" + 0.01
where "StatementNum" = (select min("StatementNum") from raw.statement)
