-- A contact without a reason.
update raw.commlog set "CommType" = 0
where "CommlogNum" = (select min("CommlogNum") from raw.commlog)
