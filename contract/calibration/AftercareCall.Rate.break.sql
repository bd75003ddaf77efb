-- No aftercare calls.
update raw.commlog set "CommType" = 228 where "CommType" = 427
