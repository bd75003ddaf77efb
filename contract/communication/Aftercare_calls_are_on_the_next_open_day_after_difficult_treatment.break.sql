-- An aftercare call a week late.
update raw.commlog set "CommDateTime" = "CommDateTime" + interval '7 days'
where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "CommType" = 427)
