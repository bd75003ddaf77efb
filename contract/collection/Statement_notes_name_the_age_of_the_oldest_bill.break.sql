-- Statements that say nothing of an old bill.
update raw.statement set "Note" = '' where "DateSent" - "DateRangeFrom" >= 60
