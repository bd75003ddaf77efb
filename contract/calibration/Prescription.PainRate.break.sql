-- Work that hurts, and nothing for it.
delete from raw.rxpat where "Drug" ~ '^(Ibuprofen|Acetaminophen)'
