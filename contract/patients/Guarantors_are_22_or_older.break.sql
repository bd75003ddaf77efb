-- A child as guarantor.
update raw.patient set "Guarantor" = "PatNum"
where "PatNum" = (select "PatNum" from raw.patient order by "Birthdate" desc limit 1)
