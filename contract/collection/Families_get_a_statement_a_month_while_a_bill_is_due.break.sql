-- Families that are due a statement get none for months.
delete from raw.statement where extract(month from "DateSent") in (3, 6, 9)
