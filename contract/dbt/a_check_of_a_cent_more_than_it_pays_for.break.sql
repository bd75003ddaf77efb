-- A check of a cent more than it pays for.
-- fails: insurance_checks_equal_their_lines
update raw.claimpayment set "CheckAmt" = "CheckAmt" + 0.01
where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
