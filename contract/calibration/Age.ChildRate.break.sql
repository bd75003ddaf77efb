-- All patients are children.
update raw.patient set "Birthdate" = date '2018-05-05'
