-- Calls about balances that nobody was reminded of.
delete from raw.commlog where "CommType" = 226 and "Mode_" in (1, 5)
