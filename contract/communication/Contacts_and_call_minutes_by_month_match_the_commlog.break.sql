-- A contact of 2022, before the models' history.
-- fails: int_communication_metrics_reconcile_with_commlog
update raw.commlog set "CommDateTime" = '2022-12-30 10:00', "DateTimeEnd" = null
where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "Mode_" = 3)
