-- Money that stays paid ahead although the work is done.
-- fails: prepayments_are_transferred_on_completion
delete from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" < 0
