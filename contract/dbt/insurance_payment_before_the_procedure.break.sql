-- Insurance payment before the procedure.
-- fails: payments_do_not_precede_procedures
-- fails: not_before_int_ar_balance_last_insurance_payment_date__procedure_date
update raw.claimproc set "DateCP" = "ProcDate" - 1
where "Status" = 1 and "InsPayAmt" > 0
