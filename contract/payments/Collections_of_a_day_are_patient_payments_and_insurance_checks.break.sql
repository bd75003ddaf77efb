-- An insurance check older than the models' history.
-- fails: daily_collections_reconcile_with_payments
update raw.claimpayment set "CheckDate" = '2022-06-01'
where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
