-- Everybody carries a balance.
update raw.patient set "BalTotal" = 10
