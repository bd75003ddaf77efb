-- Insurance check a cent over its claim lines.
-- fails: int_insurance_payment_allocated_adds_up_to_checks
update raw.claimpayment set "CheckAmt" = "CheckAmt" + 0.01
where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
