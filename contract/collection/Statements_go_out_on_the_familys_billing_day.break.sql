-- Statements that are a week late.
update raw.statement set "DateSent" = "DateSent" + 7
