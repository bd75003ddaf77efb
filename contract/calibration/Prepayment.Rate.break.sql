-- No prepayments.
delete from raw.paysplit where "UnearnedType" = 288
