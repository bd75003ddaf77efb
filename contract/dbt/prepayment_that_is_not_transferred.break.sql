-- Prepayment that is not transferred.
-- fails: prepayments_are_transferred_on_completion
delete from raw.paysplit where "UnearnedType" = 288 and "SplitAmt" < 0
