-- A practice for women.
update raw.patient set "Gender" = 1
