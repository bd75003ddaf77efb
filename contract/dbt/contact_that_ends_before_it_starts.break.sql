-- Contact that ends before it starts.
-- fails: not_before_stg_opendental__commlog_ended_at__communicated_at
update raw.commlog set "DateTimeEnd" = "CommDateTime" - interval '1 minute'
where "CommlogNum" = (select min("CommlogNum") from raw.commlog)
