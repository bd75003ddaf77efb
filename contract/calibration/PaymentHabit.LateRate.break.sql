-- All payments half a year late.
update raw.paysplit set "DatePay" = "DatePay" + 180
