-- A check dated a day after it was posted.
update raw.claimpayment set "CheckDate" = "CheckDate" + 1
where "ClaimPaymentNum" = (select min("ClaimPaymentNum") from raw.claimpayment)
