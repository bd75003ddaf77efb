-- A contact of 2022 that the models drop.
-- fails: communication_metrics_lose_nothing
update raw.commlog set "CommDateTime" = '2022-12-30 10:00', "DateTimeEnd" = null
where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "Mode_" = 3)
