-- Statements without a note on an old balance.
update raw.statement set "Note" = '' where "DateSent" - "DateRangeFrom" >= 60
