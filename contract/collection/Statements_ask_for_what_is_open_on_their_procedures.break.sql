-- A statement of a cent too much.
-- fails: statements_ask_for_what_is_open
update raw.statement set "BalTotal" = "BalTotal" + 0.01
where "StatementNum" = (select min("StatementNum") from raw.statement)
