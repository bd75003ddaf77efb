-- All patients are retired.
update raw.patient set "Birthdate" = date '1940-05-05'
