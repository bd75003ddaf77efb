-- Calls after treatment that nobody makes.
update raw.commlog set "CommType" = 228 where "CommType" = 427
