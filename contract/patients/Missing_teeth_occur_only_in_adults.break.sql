-- A child with a missing tooth.
update raw.patient set "Birthdate" = '2015-06-01'
where "PatNum" = (select min("PatNum") from raw.toothinitial where "InitialType" = 0)
