-- Statements that say nothing of an old balance.
update raw.statement set "Note" = '' where "DateSent" - "DateRangeFrom" >= 60
