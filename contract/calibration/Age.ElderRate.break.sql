-- All patients are of working age.
update raw.patient set "Birthdate" = date '1980-05-05'
