-- Statements sent a week late.
update raw.statement set "DateSent" = "DateSent" + 7
