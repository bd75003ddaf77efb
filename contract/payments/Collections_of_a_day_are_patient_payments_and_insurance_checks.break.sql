-- A check that the models leave out.
-- fails: daily_collections_are_the_payments
update raw.claimpayment set "CheckDate" = '2022-06-01'
where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
