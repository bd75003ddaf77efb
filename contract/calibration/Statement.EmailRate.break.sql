-- All statements are mailed.
update raw.statement set "Mode_" = 0
