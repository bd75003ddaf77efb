-- All patients female.
update raw.patient set "Gender" = 1
