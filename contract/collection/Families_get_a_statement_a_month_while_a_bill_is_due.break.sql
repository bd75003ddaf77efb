-- Months without statements.
delete from raw.statement where extract(month from "DateSent") in (3, 6, 9)
