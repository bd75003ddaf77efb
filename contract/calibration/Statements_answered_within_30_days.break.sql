-- Statements that nobody answers.
-- fails: statements_ask_for_what_is_open
delete from raw.statementprod
