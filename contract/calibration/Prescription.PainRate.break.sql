-- No prescriptions for pain.
delete from raw.rxpat where "Drug" ~ '^(Ibuprofen|Acetaminophen)'
