-- An insurance payment of before the work.
-- fails: money_follows_the_work
-- fails: not_before_int_ar_balance_last_insurance_payment_date__procedure_date
update raw.claimproc set "DateCP" = "ProcDate" - 1
where "Status" = 1 and "InsPayAmt" > 0
