-- All families of one.
update raw.patient set "Guarantor" = "PatNum"
