-- Payment in the future.
-- fails: not_in_future_stg_opendental__payment_payment_date
update raw.payment set "PayDate" = '2026-02-01' where "PayNum" = (select max("PayNum") from raw.payment)
