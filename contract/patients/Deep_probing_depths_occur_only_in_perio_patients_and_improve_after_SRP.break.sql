-- A deep probing depth at a healthy site.
update raw.periomeasure set "MBvalue" = 6
where "SequenceType" = 4 and greatest("MBvalue", "Bvalue", "DBvalue", "MLvalue", "Lvalue", "DLvalue") <= 3
