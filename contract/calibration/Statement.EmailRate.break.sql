-- Statements that all go out by mail.
update raw.statement set "Mode_" = 0
