-- A check that the models leave out.
-- fails: daily_collections_reconcile_with_payments
update raw.claimpayment set "CheckDate" = '2022-06-01'
where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
